import { conditionFindings } from './conditions.ts';
import type { Finding } from './finding.ts';
import { fragmentsOf, type PackParts } from './pack-parts.ts';

/** The director's notes can be left: what they wait for exists, and can come true in their weeks. */
export const noteFindings = (pack: PackParts): readonly Finding[] => {
  const fragments = fragmentsOf(pack);
  return pack.manifest.notes.flatMap(({ weeks, when }, note) =>
    when.flatMap((condition, index) =>
      conditionFindings(
        { pack, file: 'pack.json', weeks, fragments },
        condition,
        `notes[${note}].when[${index}]`,
      ),
    ),
  );
};
