import type { Sign } from '../../protocol/vocabulary.ts';
import type { Line } from '../schema.ts';
import { type Finding, quote } from './finding.ts';
import type { PackParts } from './pack-parts.ts';

/** Signs that come with words. The other one, `ignores`, is silence. */
const SPOKEN: readonly Sign[] = ['thanks', 'buys', 'asks', 'protests', 'leaves'];

const fitsAnything = ({ cause, fragment, departure }: Line): boolean =>
  cause === undefined && fragment === undefined && departure === undefined;

/** Everybody has something of their own to say for each sign, and something that fits whatever was sent. */
export const lineFindings = (pack: PackParts): readonly Finding[] =>
  pack.people.flatMap(({ file, data: { lines, fragments } }) => {
    const own = new Set(fragments.map(({ id }) => id));
    const strays = lines.flatMap(({ fragment }, index) =>
      fragment === undefined || own.has(fragment)
        ? []
        : [
            {
              file,
              at: `lines[${index}].fragment`,
              found: quote(fragment),
              expected: 'the id of a fragment in the same file',
            },
          ],
    );
    const unsaid = lines.flatMap(({ sign, departure }, index) =>
      departure === undefined || sign === 'leaves'
        ? []
        : [
            {
              file,
              at: `lines[${index}].departure`,
              found: `a way of leaving, on "${sign}"`,
              expected: 'the sign "leaves"',
            },
          ],
    );
    const missing = SPOKEN.flatMap((sign): readonly Finding[] => {
      const theirs = lines.filter((line) => line.sign === sign);
      if (theirs.length === 0)
        return [{ file, at: 'lines', found: `no line for "${sign}"`, expected: 'at least one' }];
      if (
        [...theirs, ...pack.manifest.lines.filter((line) => line.sign === sign)].some(fitsAnything)
      )
        return [];
      return [
        {
          file,
          at: 'lines',
          found: `only lines for "${sign}" that answer one cause or one fragment`,
          expected: 'also one with neither, here or among the shared lines of pack.json',
        },
      ];
    });
    return [...strays, ...unsaid, ...missing];
  });
