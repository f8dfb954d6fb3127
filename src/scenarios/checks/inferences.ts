import { type Finding, listed, quote } from './finding.ts';
import { fragmentsOf, type PackParts, type PlacedFragment } from './pack-parts.ts';

/** Whether a fragment can be in somebody's portrait: their own, or one that they are a candidate for. */
const mayBeIn = (person: string, { person: owner, fragment }: PlacedFragment): boolean =>
  owner.id === person || fragment.candidates.some((candidate) => candidate.person === person);

const sourceFindings = (
  placed: PlacedFragment,
  byId: ReadonlyMap<string, PlacedFragment>,
): readonly Finding[] => {
  const { file, at, person, fragment } = placed;
  return (fragment.from ?? []).flatMap((id, index) => {
    const source = byId.get(id);
    const wrong = (found: string, expected: string): readonly Finding[] => [
      { file, at: `${at}.from[${index}]`, found, expected },
    ];
    if (source === undefined || !mayBeIn(person.id, source))
      return wrong(quote(id), `a fragment that can be in the portrait of ${person.id}`);
    if (fragment.from?.indexOf(id) !== index) return wrong(`${quote(id)} again`, 'each once');
    if (source.fragment.via === 'inference')
      return wrong(`${quote(id)}, an inference itself`, 'what was left, not what was concluded');
    return source.fragment.weeks[0] <= fragment.weeks[1]
      ? []
      : wrong(
          `${quote(id)}, of week ${source.fragment.weeks[0]}`,
          `a fragment that can be held by week ${fragment.weeks[1]}, when it is too late to conclude`,
        );
  });
};

const shapeOf = ({ file, at, fragment }: PlacedFragment): readonly Finding[] => {
  const { via, from, least, origin, askable, asked, candidates } = fragment;
  const finding = (field: string, found: unknown, expected: string): Finding => ({
    file,
    at: `${at}.${field}`,
    found: quote(found),
    expected,
  });
  if (via !== 'inference')
    return [
      ...(from === undefined ? [] : [finding('from', from, 'no from, or via inference')]),
      ...(least === undefined ? [] : [finding('least', least, 'no least, or via inference')]),
    ];
  return [
    ...(from === undefined
      ? [finding('from', from, 'the fragments from which it can be concluded')]
      : []),
    ...(least !== undefined && least > (from?.length ?? least)
      ? [finding('least', least, `at most the ${from?.length ?? 0} of from`)]
      : []),
    ...(origin === 'inferred' ? [] : [finding('origin', origin, 'inferred: nobody said it')]),
    ...(askable ? [finding('askable', askable, 'false: there is nobody to ask')] : []),
    ...(asked ? [finding('asked', asked, 'false: nobody was asked')] : []),
    ...(candidates.length > 0
      ? [
          finding(
            'candidates',
            listed(candidates.map(({ person }) => person)),
            'none: it is drawn in one portrait',
          ),
        ]
      : []),
  ];
};

/** What can be concluded at the desk rests on fragments that can be together in the portrait, in time. */
export const inferenceFindings = (pack: PackParts): readonly Finding[] => {
  const all = fragmentsOf(pack);
  const byId = new Map(all.map((placed) => [placed.fragment.id, placed]));
  return all.flatMap((placed) => [...shapeOf(placed), ...sourceFindings(placed, byId)]);
};
