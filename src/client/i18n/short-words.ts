/** A hyphen may end a line, except after so short a beginning of a word, or before so short an end. In letters. */
const SHORT = { beginning: 2, end: 4 };

/** Unseen, unheard and in every font: a line does not break where it stands. */
const JOINER = '\u2060';

const HYPHENED = /\p{L}+(?:-\p{L}+)+/gu;

/** “e-mail”, “co-op”, « mois-ci » and « pensez-vous » stay on one line. */
export const holdShortWords = (sentence: string): string =>
  sentence.replace(HYPHENED, (word) =>
    word.split('-').reduce((held, piece, index, pieces) => {
      const before = pieces[index - 1]?.length ?? 0;
      const short = before <= SHORT.beginning || piece.length <= SHORT.end;
      return `${held}-${short ? JOINER : ''}${piece}`;
    }),
  );
