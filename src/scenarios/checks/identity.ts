import type { Fragment, Person } from '../schema.ts';
import { type Finding, listed, quote } from './finding.ts';
import { fragmentsOf, type PackParts, type PlacedFragment } from './pack-parts.ts';

type Identifier = Fragment['identifier'];

const same = (a: Identifier, b: Identifier): boolean => a.kind === b.kind && a.value === b.value;

const spell = ({ kind, value }: Identifier): string => `${kind} ${quote(value)}`;

/** Fragments of the same person, laid by then, that give an identifier away, or would bring it when they are linked by hand. */
const givers = (person: Person, fragment: Fragment): readonly (readonly [string, Identifier])[] =>
  person.fragments
    .filter((other) => other.id !== fragment.id && other.weeks[0] <= fragment.weeks[0])
    .flatMap(({ id, identifier, gives, candidates }) => [
      ...(gives === undefined ? [] : ([[id, gives]] as const)),
      ...(candidates.length > 0 ? ([[id, identifier]] as const) : []),
    ]);

/** Comes into its portrait without an identifier: from the customer's own mouth, or concluded there. */
const isHanded = ({ via }: Fragment): boolean => via === 'volunteered' || via === 'inference';

/**
 * What lies on the street may be passed over: a fragment that waits for another to bring its identifier could be given
 * to nobody in the games of whoever did not pick that one up. It needs a road of its own.
 */
const unreachable = ({ file, at, person, fragment }: PlacedFragment): readonly Finding[] => {
  if (fragment.candidates.length > 0) return [];
  const isIts = (one: Identifier): boolean => same(one, fragment.identifier);
  if (person.known.some(isIts)) return [];
  const brought = givers(person, fragment).filter(([, identifier]) => isIts(identifier));
  if (brought.length > 0 && isHanded(fragment)) return [];
  const found =
    brought.length === 0
      ? 'by which nobody is known yet'
      : `which leads to nobody unless ${listed(new Set(brought.map(([id]) => quote(id))))} was picked up`;
  return [
    {
      file,
      at: `${at}.identifier`,
      found: `${spell(fragment.identifier)}, ${found}`,
      expected: `candidates, or one of ${listed(new Set(person.known.map(spell)))}`,
    },
  ];
};

const candidateFindings = (
  { file, at, person, fragment }: PlacedFragment,
  people: ReadonlySet<string>,
): readonly Finding[] => {
  const named = fragment.candidates.map((candidate) => candidate.person);
  const findings: Finding[] = named.flatMap((one, index) =>
    people.has(one) && named.indexOf(one) === index
      ? []
      : [
          {
            file,
            at: `${at}.candidates[${index}].person`,
            found: people.has(one) ? `${quote(one)} again` : quote(one),
            expected: `each of people/*.json at most once: ${listed(people)}`,
          },
        ],
  );
  if (named.length > 0 && fragment.about !== 'someone-else' && !named.includes(person.id))
    findings.push({
      file,
      at: `${at}.candidates`,
      found: listed(named),
      expected: `"${person.id}" among them, who left it`,
    });
  return findings;
};

interface Owned {
  readonly at: string;
  readonly identifier: Identifier;
  /** Several fragments of one person may give the same; what is known is listed once. */
  readonly mayRepeat: boolean;
}

/** Identifiers of which the pack says that they are this person's: known before the game, or given by a fragment. */
const theirs = ({ known, fragments }: Person): readonly Owned[] => [
  ...known.map((identifier, index) => ({ at: `known[${index}]`, identifier, mayRepeat: false })),
  ...fragments.flatMap(({ gives }, index) =>
    gives === undefined
      ? []
      : [{ at: `fragments[${index}].gives`, identifier: gives, mayRepeat: true }],
  ),
];

const sharedIdentifiers = ({ people }: PackParts): readonly Finding[] => {
  const owners = new Map<string, string>();
  return people.flatMap(({ file, data }) =>
    theirs(data).flatMap(({ at, identifier, mayRepeat }) => {
      const owner = owners.get(spell(identifier));
      owners.set(spell(identifier), owner ?? data.id);
      return owner === undefined || (mayRepeat && owner === data.id)
        ? []
        : [
            {
              file,
              at,
              found: `${spell(identifier)}, already ${owner}’s`,
              expected: 'an identifier that leads to one person',
            },
          ];
    }),
  );
};

/** Every fragment can find its way to somebody, whatever else was picked up: by its identifier, or by hand among candidates. */
export const identityFindings = (pack: PackParts): readonly Finding[] => {
  const people = new Set(pack.people.map(({ data }) => data.id));
  return [
    ...sharedIdentifiers(pack),
    ...fragmentsOf(pack).flatMap((placed) => [
      ...unreachable(placed),
      ...candidateFindings(placed, people),
    ]),
  ];
};
