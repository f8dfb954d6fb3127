/** One thing to mend in a pack, in plain words. */
export interface Finding {
  /** From the pack's folder. */
  readonly file: string;
  /** Where inside the file: `fragments[2].silo`, or the name of a sentence; empty is the whole file. */
  readonly at: string;
  readonly found: string;
  readonly expected: string;
}

/** `people/ana-dias.json › fragments[2].silo: found "tills", expected one of till, loyalty-desk` */
export const sayFinding = ({ file, at, found, expected }: Finding): string =>
  `${at === '' ? file : `${file} › ${at}`}: found ${found}, expected ${expected}`;

/** A value as an author would recognise it, cut short. */
export const quote = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const json = JSON.stringify(value);
  return json.length > 120 ? `${json.slice(0, 119)}…` : json;
};

/** `fragments`, 2, `silo` -> `fragments[2].silo` */
export const spellPath = (path: readonly PropertyKey[]): string =>
  path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`,
    )
    .join('');

/** A list cut short, for messages. */
export const listed = (items: Iterable<string>): string => {
  const all = [...items];
  return all.length > 24 ? `${all.slice(0, 24).join(', ')}, …` : all.join(', ');
};
