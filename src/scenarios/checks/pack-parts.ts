import type { Locale } from '../../protocol/vocabulary.ts';
import type { Crowd, Dilemma, Fragment, Manifest, Person } from '../schema.ts';

/** A file's content with the name of the file. */
export interface Authored<T> {
  readonly file: string;
  readonly data: T;
}

/** A pack whose files each have the right shape, before anybody has looked at how they fit together. */
export interface PackParts {
  readonly manifest: Manifest;
  readonly people: readonly Authored<Person>[];
  readonly dilemmas: readonly Authored<Dilemma>[];
  /** Null when the pack has no crowd.json. */
  readonly crowd: Authored<Crowd> | null;
}

/** A sentence with the file that holds it. */
export interface Sentence {
  readonly file: string;
  readonly key: string;
  readonly message: string;
}

export type SentencesByLocale = Readonly<Record<Locale, ReadonlyMap<string, Sentence>>>;

/** A fragment with where it is written. */
export interface PlacedFragment {
  readonly file: string;
  readonly at: string;
  readonly person: Person;
  readonly fragment: Fragment;
}

export const fragmentsOf = ({ people }: PackParts): readonly PlacedFragment[] =>
  people.flatMap(({ file, data: person }) =>
    person.fragments.map((fragment, index) => ({
      file,
      at: `fragments[${index}]`,
      person,
      fragment,
    })),
  );

export type Act = Manifest['acts'][number];

/** Acts in order, each with its first and last week. */
export const calendar = (
  manifest: Manifest,
): readonly { readonly act: Act; readonly first: number; readonly last: number }[] => {
  let last = 0;
  return manifest.acts.map((act) => {
    const first = last + 1;
    last += act.weeks;
    return { act, first, last };
  });
};

export const lastWeekOf = (manifest: Manifest): number =>
  manifest.acts.reduce((weeks, act) => weeks + act.weeks, 0);

/** What any act of the pack opens, in the order of opening. */
export const opened = <K extends 'silos' | 'channels' | 'purposes'>(
  manifest: Manifest,
  what: K,
): readonly Act[K][number][] => [...new Set(manifest.acts.flatMap((act) => act[what]))];
