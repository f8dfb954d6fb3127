import { type Finding, quote } from './finding.ts';
import { calendar, fragmentsOf, lastWeekOf, type PackParts } from './pack-parts.ts';

type Span = readonly [number, number];

const outside = (
  pack: PackParts,
  { file, at, weeks }: { readonly file: string; readonly at: string; readonly weeks: Span },
): readonly Finding[] => {
  const last = lastWeekOf(pack.manifest);
  return weeks[1] <= last
    ? []
    : [{ file, at, found: quote(weeks), expected: `weeks of the acts, 1 to ${last}` }];
};

const closedSilos = (pack: PackParts): readonly Finding[] =>
  fragmentsOf(pack).flatMap(({ file, at, fragment: { silo, weeks } }) => {
    const shut = calendar(pack.manifest).find(
      ({ act, first, last }) => weeks[0] <= last && weeks[1] >= first && !act.silos.includes(silo),
    );
    return shut === undefined
      ? []
      : [
          {
            file,
            at: `${at}.silo`,
            found: `${quote(silo)} in weeks ${quote(weeks)}`,
            expected: `a silo that act "${shut.act.id}" opens: ${shut.act.silos.join(', ')}`,
          },
        ];
  });

/** Whatever happens, happens in an act; a need may last beyond the game but must begin in it. */
export const weekFindings = (pack: PackParts): readonly Finding[] => [
  ...fragmentsOf(pack).flatMap(({ file, at, fragment }) =>
    outside(pack, { file, at: `${at}.weeks`, weeks: fragment.weeks }),
  ),
  ...pack.people.flatMap(({ file, data }) =>
    data.needs.flatMap(({ weeks: [first] }, index) =>
      outside(pack, { file, at: `needs[${index}].weeks`, weeks: [first, first] }),
    ),
  ),
  ...pack.dilemmas.flatMap(({ file, data }) =>
    outside(pack, { file, at: 'weeks', weeks: data.weeks }),
  ),
  ...pack.manifest.notes.flatMap(({ weeks }, index) =>
    outside(pack, { file: 'pack.json', at: `notes[${index}].weeks`, weeks }),
  ),
  ...(pack.crowd?.data.lives ?? []).flatMap(({ needs }, life) =>
    needs.flatMap(({ weeks: [first] }, index) =>
      outside(pack, {
        file: 'crowd.json',
        at: `lives[${life}].needs[${index}].weeks`,
        weeks: [first, first],
      }),
    ),
  ),
  ...closedSilos(pack),
];
