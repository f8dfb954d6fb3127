const SPACE = '\u00a0';

/** In letters: longer words may well make a line of two. */
const SHORT = 16;

/** The last three words of what somebody wrote stand on one line: fewer would look forgotten there. */
export const holdEnding = (written: string): string =>
  written.replace(/ ([^ ]+) ([^ ]+)$/u, (ending, one: string, last: string) =>
    one.length + last.length <= SHORT ? `${SPACE}${one}${SPACE}${last}` : ending,
  );
