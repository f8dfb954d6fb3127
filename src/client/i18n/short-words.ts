/** A hyphen may end a line, except beside so short a piece of a word. In letters. */
const SHORT = 2;

/** Unseen, unheard and in every font: a line does not break where it stands. */
const JOINER = '\u2060';

const HYPHENED = /\p{L}+(?:-\p{L}+)+/gu;

/** “e-mail”, “co-op” and « mois-ci » stay on one line. */
export const holdShortWords = (sentence: string): string =>
  sentence.replace(HYPHENED, (word) =>
    word.split('-').reduce((held, piece, index, pieces) => {
      const short = Math.min(piece.length, pieces[index - 1]?.length ?? 0) <= SHORT;
      return `${held}-${short ? JOINER : ''}${piece}`;
    }),
  );
