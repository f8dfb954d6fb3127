import type { Life } from '../schema.ts';
import { type Finding, listed, quote } from './finding.ts';
import { opened, type PackParts } from './pack-parts.ts';

const file = 'crowd.json';

const needFindings = ({ needs, facts }: Life, at: string): readonly Finding[] => {
  const spoken = new Set(facts.flatMap(({ topics }) => topics));
  return needs.flatMap(({ topics }, index) =>
    topics
      .filter((topic) => !spoken.has(topic))
      .map((topic) => ({
        file,
        at: `${at}.needs[${index}].topics`,
        found: `${quote(topic)}, of which no fact of this life speaks`,
        expected: `a topic of its facts: ${listed([...spoken].sort())}`,
      })),
  );
};

const againIn = (items: readonly string[], at: (index: number) => string): readonly Finding[] =>
  items.flatMap((item, index) =>
    items.indexOf(item) === index
      ? []
      : [{ file, at: at(index), found: `${quote(item)} again`, expected: 'each once' }],
  );

/** A crowd to collect from: every life can be served by what it leaves, and every silo gathers something. */
export const crowdFindings = ({ manifest, crowd }: PackParts): readonly Finding[] => {
  const atScale = manifest.acts.some((act) => act.atScale === true);
  if (crowd === null)
    return atScale
      ? [{ file, at: '', found: 'no such file', expected: 'one: an act has "atScale"' }]
      : [];
  const { lives, firstNames, surnames, identifiers } = crowd.data;
  const silos = opened(manifest, 'silos');
  const gathered = new Set(lives.flatMap(({ facts }) => facts.map(({ silo }) => silo)));
  return [
    ...againIn(
      lives.map(({ id }) => id),
      (index) => `lives[${index}].id`,
    ),
    ...againIn(
      firstNames.map(({ name }) => name),
      (index) => `firstNames[${index}].name`,
    ),
    ...againIn(surnames, (index) => `surnames[${index}]`),
    ...lives.flatMap((life, index) => [
      ...needFindings(life, `lives[${index}]`),
      ...againIn(
        life.facts.map(({ id }) => id),
        (fact) => `lives[${index}].facts[${fact}].id`,
      ),
      ...life.facts.flatMap(({ silo }, fact) =>
        silos.includes(silo)
          ? []
          : [
              {
                file,
                at: `lives[${index}].facts[${fact}].silo`,
                found: quote(silo),
                expected: `a silo that an act opens: ${listed(silos)}`,
              },
            ],
      ),
    ]),
    ...silos
      .filter((silo) => !gathered.has(silo))
      .map((silo) => ({
        file,
        at: 'lives',
        found: `no fact left in "${silo}"`,
        expected: 'one life at least that leaves something in each silo that can be collected from',
      })),
    ...Object.keys(identifiers)
      .filter((silo) => !silos.some((open) => open === silo))
      .map((silo) => ({
        file,
        at: `identifiers.${silo}`,
        found: 'a silo that no act opens',
        expected: `one of ${listed(silos)}`,
      })),
  ];
};
