import type { Identifier } from '../../protocol/fragment.ts';
import type {
  Crowd,
  Dilemma,
  Fragment,
  Manifest,
  Person,
  Scenario,
} from '../../scenarios/schema.ts';
import { hashString } from '../random/hash.ts';

/** A fragment with the person who left it: the hidden truth of it. */
export interface Authored {
  readonly fragment: Fragment;
  readonly person: Person;
  /** Rank of the person in the pack. */
  readonly index: number;
  /** The name of the fragment as a number, for draws. */
  readonly subject: number;
  /** The identifiers that it shows: the one it was left with, then the one it gives away. */
  readonly shows: readonly [Identifier, ...Identifier[]];
}

/** A dilemma, with its name as a number, for draws. */
export interface Drawable {
  readonly dilemma: Dilemma;
  readonly subject: number;
}

export type ChannelRules = Manifest['channels'][number];

/** The same pack, found by name. */
export interface Lookup {
  readonly manifest: Manifest;
  readonly people: readonly Person[];
  readonly crowd: Crowd | null;
  readonly fragments: ReadonlyMap<string, Authored>;
  readonly indexOf: ReadonlyMap<string, number>;
  /**
   * The identifiers by which the shop knows each of the people from the start. Here and in `Authored.shows` the same identifier
   * is the same object.
   */
  readonly known: readonly (readonly Identifier[])[];
  readonly dilemmaOf: ReadonlyMap<string, Dilemma>;
  /** The dilemmas that a week may draw, by week, in the pack's order. */
  readonly dilemmasIn: ReadonlyMap<number, readonly Drawable[]>;
  /** What each of the people may volunteer, in the pack's order. */
  readonly volunteered: readonly (readonly Fragment[])[];
  /** The channels of each act, with the pack's prices and hours, in the act's order. */
  readonly channels: readonly (readonly ChannelRules[])[];
}

/** One object for each identifier, however often a pack writes it. */
const onlyOnce = (): ((identifier: Identifier) => Identifier) => {
  const met = new Map<string, Identifier>();
  return (identifier) => {
    const name = `${identifier.kind} ${identifier.value}`;
    const first = met.get(name) ?? identifier;
    met.set(name, first);
    return first;
  };
};

const byWeek = (dilemmas: readonly Dilemma[]): Lookup['dilemmasIn'] => {
  const weeks = new Map<number, Drawable[]>();
  for (const dilemma of dilemmas) {
    const drawable = { dilemma, subject: hashString(dilemma.id) };
    for (let week = dilemma.weeks[0]; week <= dilemma.weeks[1]; week += 1)
      weeks.set(week, [...(weeks.get(week) ?? []), drawable]);
  }
  return weeks;
};

const build = (scenario: Scenario): Lookup => {
  const once = onlyOnce();
  const authoredBy = (person: Person, index: number) =>
    person.fragments.map((fragment): [string, Authored] => {
      const { id, identifier, gives } = fragment;
      const left = once(identifier);
      const shows: Authored['shows'] = gives === undefined ? [left] : [left, once(gives)];
      return [id, { fragment, person, index, subject: hashString(id), shows }];
    });
  return {
    manifest: scenario.manifest,
    people: scenario.people,
    crowd: scenario.crowd,
    fragments: new Map(scenario.people.flatMap(authoredBy)),
    indexOf: new Map(scenario.people.map((person, index) => [person.id, index])),
    known: scenario.people.map(({ known }) => known.map(once)),
    dilemmasIn: byWeek(scenario.dilemmas),
    dilemmaOf: new Map(scenario.dilemmas.map((dilemma) => [dilemma.id, dilemma])),
    volunteered: scenario.people.map(({ fragments }) =>
      fragments.filter(({ via }) => via === 'volunteered'),
    ),
    channels: scenario.manifest.acts.map(({ channels }) =>
      channels.flatMap((id) => scenario.manifest.channels.filter((channel) => channel.id === id)),
    ),
  };
};

const built = new WeakMap<Scenario, Lookup>();

/** Packs do not change once loaded, so the tables are made once for each. */
export const lookup = (scenario: Scenario): Lookup => {
  const known = built.get(scenario);
  if (known !== undefined) return known;
  const fresh = build(scenario);
  built.set(scenario, fresh);
  return fresh;
};

/**
 * The authored truth of a fragment that the state already names.
 * @throws RangeError when the pack has no such fragment: the state is not of this pack.
 */
export const authored = (pack: Lookup, fragment: string): Authored => {
  const found = pack.fragments.get(fragment);
  if (found === undefined) throw new RangeError(`no fragment ${fragment} in ${pack.manifest.id}`);
  return found;
};

/**
 * Whose a fragment is, as a rank in the pack; null when it was left by another person altogether, whom nobody meets.
 * It may be true of them or bought as a gift: it is theirs to give.
 */
export const leftBy = ({ fragment, index }: Authored): number | null =>
  fragment.about === 'someone-else' ? null : index;

/** @throws RangeError when the pack has no such person. */
export const personAt = (pack: Lookup, index: number): Person => {
  const found = pack.people[index];
  if (found === undefined) throw new RangeError(`no person ${index} in ${pack.manifest.id}`);
  return found;
};

/** @throws RangeError when the pack has no such person. */
export const personIndex = (pack: Lookup, person: string): number => {
  const found = pack.indexOf.get(person);
  if (found === undefined) throw new RangeError(`no person ${person} in ${pack.manifest.id}`);
  return found;
};
