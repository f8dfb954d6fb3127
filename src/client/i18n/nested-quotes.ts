const ENGLISH = /“([^“”]*)“([^“”]*)”([^“”]*)”/gu;
const FRENCH = /«\s?([^«»]*)«\s?([^«»]*?)\s?»([^«»]*?)\s?»/gu;
const SPACE = '\u00a0';

/**
 * A slip is often somebody’s own words, in quotation marks, and a template puts marks round the slip. Quoted whole, the
 * words need one pair of marks; quoted within others, the inner pair of their language.
 */
export const settleQuotes = (sentence: string): string =>
  sentence
    .replace(ENGLISH, (_whole, before: string, inner: string, after: string) =>
      before === '' && after === '' ? `“${inner}”` : `“${before}‘${inner}’${after}”`,
    )
    .replace(FRENCH, (_whole, before: string, inner: string, after: string) =>
      before === '' && after === ''
        ? `«${SPACE}${inner}${SPACE}»`
        : `«${SPACE}${before}“${inner}”${after}${SPACE}»`,
    );
