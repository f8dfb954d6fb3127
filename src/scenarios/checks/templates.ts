import { isFragmentPurpose, type Purpose, TONE_OF, type Tone } from '../../protocol/vocabulary.ts';
import type { Manifest } from '../schema.ts';
import { type Finding, listed, quote } from './finding.ts';
import { opened, type PackParts } from './pack-parts.ts';

const file = 'pack.json';

/** Purposes that only a template can write: those without sentences of their own, and all of them to a crowd. */
const writtenByTemplate = (manifest: Manifest): readonly Purpose[] => {
  const toCrowd = manifest.acts.some(({ atScale }) => atScale === true);
  return opened(manifest, 'purposes').filter((purpose) => toCrowd || !isFragmentPurpose(purpose));
};

const tonesOf = (manifest: Manifest): readonly Tone[] => [
  ...new Set(opened(manifest, 'channels').map((channel) => TONE_OF[channel])),
];

/** For each purpose that templates write, there is one in the tone of each channel; none is for a purpose that never opens. */
export const templateFindings = ({ manifest }: PackParts): readonly Finding[] => {
  const open = opened(manifest, 'purposes');
  return [
    ...manifest.templates.flatMap(({ purpose }, index) =>
      open.includes(purpose)
        ? []
        : [
            {
              file,
              at: `templates[${index}].purpose`,
              found: quote(purpose),
              expected: `a purpose that an act opens: ${listed(open)}`,
            },
          ],
    ),
    ...writtenByTemplate(manifest).flatMap((purpose) => {
      const missing = tonesOf(manifest).filter(
        (tone) => !manifest.templates.some((one) => one.purpose === purpose && one.tone === tone),
      );
      return missing.length === 0
        ? []
        : [
            {
              file,
              at: 'templates',
              found: `none for "${purpose}" in the tone ${listed(missing)}`,
              expected: 'one at least: no sentence of a fragment can say it',
            },
          ];
    }),
  ];
};
