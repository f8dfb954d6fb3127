import { type Finding, listed, quote } from './finding.ts';
import { fragmentsOf, opened, type PackParts } from './pack-parts.ts';

const file = 'pack.json';

const openingFindings = (pack: PackParts): readonly Finding[] => {
  const at = 'opening';
  const found = quote(pack.manifest.opening);
  const placed = fragmentsOf(pack).find(({ fragment }) => fragment.id === pack.manifest.opening);
  if (placed === undefined)
    return [{ file, at, found, expected: 'the id of a fragment of people/*.json' }];
  const { via, weeks } = placed.fragment;
  const findings: Finding[] = [];
  if (via !== 'street')
    findings.push({ file, at, found: `${found}, via ${via}`, expected: 'a fragment via street' });
  if (weeks[0] !== 1 || weeks[1] !== 1)
    findings.push({
      file,
      at,
      found: `${found}, in weeks ${quote(weeks)}`,
      expected: 'a fragment of week 1 alone, [1, 1]',
    });
  return findings;
};

const channelFindings = ({ manifest }: PackParts): readonly Finding[] => {
  const described = manifest.channels.map(({ id }) => id);
  return manifest.acts.flatMap((act, index) =>
    act.channels
      .filter((channel) => !described.includes(channel))
      .map((channel) => ({
        file,
        at: `acts[${index}].channels`,
        found: quote(channel),
        expected: `a channel described in channels: ${listed(described)}`,
      })),
  );
};

const genericFindings = ({ manifest }: PackParts): readonly Finding[] =>
  opened(manifest, 'purposes')
    .filter((purpose) => manifest.generic[purpose] === undefined)
    .map((purpose) => ({
      file,
      at: `generic.${purpose}`,
      found: 'nothing',
      expected: 'how many generic messages are written for a purpose that an act opens',
    }));

const lineFindings = ({ manifest }: PackParts): readonly Finding[] =>
  manifest.lines.flatMap((line, index) =>
    line.fragment === undefined
      ? []
      : [
          {
            file,
            at: `lines[${index}].fragment`,
            found: quote(line.fragment),
            expected: 'no fragment: anybody may say a shared line',
          },
        ],
  );

const sizeFindings = ({ manifest, people }: PackParts): readonly Finding[] =>
  manifest.population.size >= people.length
    ? []
    : [
        {
          file,
          at: 'population.size',
          found: quote(manifest.population.size),
          expected: `at least the ${people.length} people who have a file`,
        },
      ];

/** What the manifest names exists, and what it opens is described. */
export const manifestFindings = (pack: PackParts): readonly Finding[] =>
  [openingFindings, channelFindings, genericFindings, lineFindings, sizeFindings].flatMap((check) =>
    check(pack),
  );
