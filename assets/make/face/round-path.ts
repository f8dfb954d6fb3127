/**
 * Rounds the numbers of an SVG path to whole units. Each point is rounded where it stands, not each step on the way
 * to it, so that errors do not add up along relative commands and no gap opens between neighbours.
 */
export function roundPath(path: string): string {
  const tokens = path.match(/[a-zA-Z]|-?(?:\d*\.\d+|\d+)(?:e[-+]?\d+)?/g) ?? [];
  const out: string[] = [];
  const exact = { x: 0, y: 0 };
  const kept = { x: 0, y: 0 };
  const start = { exact: { x: 0, y: 0 }, kept: { x: 0, y: 0 } };
  let index = 0;
  let command = '';

  const number = (): number => {
    const token = tokens[index++];
    if (token === undefined || Number.isNaN(Number(token)))
      throw new Error(`Not a path: a number was expected in ${path.slice(0, 60)}`);
    return Number(token);
  };
  /** One coordinate, exact and as it will be written; `relative` counts from the current point. */
  const coordinate = (axis: 'x' | 'y', relative: boolean) => {
    const value = number();
    const at = relative ? exact[axis] + value : value;
    const rounded = Math.round(at);
    return { at, rounded, written: relative ? rounded - kept[axis] : rounded };
  };

  while (index < tokens.length) {
    const token = tokens[index];
    if (token !== undefined && /[a-zA-Z]/.test(token)) {
      command = token;
      index += 1;
    } else if (command === 'm') command = 'l';
    else if (command === 'M') command = 'L';
    const relative = command === command.toLowerCase();
    const axes = AXES[command.toLowerCase()];
    if (axes === undefined) throw new Error(`Not a path command that is known here: ${command}`);
    const numbers: number[] = [];
    if (command.toLowerCase() === 'a') for (let i = 0; i < 5; i += 1) numbers.push(number());
    let end = { exact: { ...exact }, kept: { ...kept } };
    for (const axis of axes) {
      const { at, rounded, written } = coordinate(axis, relative);
      numbers.push(written);
      end = {
        exact: { ...end.exact, [axis]: at },
        kept: { ...end.kept, [axis]: rounded },
      };
    }
    if (command.toLowerCase() === 'z') end = { exact: { ...start.exact }, kept: { ...start.kept } };
    Object.assign(exact, end.exact);
    Object.assign(kept, end.kept);
    if (command.toLowerCase() === 'm') Object.assign(start, end);
    out.push(command + numbers.join(' ').replace(/ -/g, '-'));
  }
  return joinRepeats(out);
}

/** What each command's numbers move along, the last pair being where it ends. */
const AXES: Readonly<Record<string, readonly ('x' | 'y')[]>> = {
  m: ['x', 'y'],
  l: ['x', 'y'],
  h: ['x'],
  v: ['y'],
  c: ['x', 'y', 'x', 'y', 'x', 'y'],
  s: ['x', 'y', 'x', 'y'],
  q: ['x', 'y', 'x', 'y'],
  t: ['x', 'y'],
  a: ['x', 'y'],
  z: [],
};

/** Leaves out a letter that says again what the one before it said. */
function joinRepeats(segments: readonly string[]): string {
  let previous = '';
  return segments.reduce((path, segment) => {
    const letter = segment.charAt(0);
    const repeats =
      letter.toLowerCase() !== 'z' && letter.toLowerCase() !== 'm' && letter === previous;
    previous = letter;
    if (!repeats) return path + segment;
    const numbers = segment.slice(1);
    return path + (numbers.startsWith('-') ? numbers : ` ${numbers}`);
  }, '');
}
