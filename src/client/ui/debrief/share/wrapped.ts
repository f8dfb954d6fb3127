/** Cuts words into lines no wider than this, by a measure of one's own; what is too long for the last line ends in …. */
export function wrapped(
  words: string,
  most: { readonly width: number; readonly lines: number },
  measure: (line: string) => number,
): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer) <= most.width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most.lines) return lines;
  const kept = lines.slice(0, most.lines);
  let end = kept.at(-1) ?? '';
  while (end.length > 1 && measure(`${end}…`) > most.width) end = end.slice(0, -1);
  return [...kept.slice(0, -1), `${end.trimEnd()}…`];
}
