const SPACE = '\u00a0';

/** So many letters on the last line are enough, in however few words. */
const ENOUGH = 20;

/** The last words of what somebody wrote stand on one line, three or else two: fewer would look forgotten there. */
export function holdEnding(written: string): string {
  const words = written.split(' ');
  for (const count of [3, 2]) {
    const ending = words.slice(-count).join(SPACE);
    if (words.length >= count && ending.length <= ENOUGH)
      return [...words.slice(0, -count), ending].join(' ');
  }
  return written;
}
