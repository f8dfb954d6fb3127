import { packFolder, readPack } from '../../scenarios/from-disk.ts';
import type { Scenario } from '../../scenarios/schema.ts';

/** The pack that ships, and what tests make of it. */
export const folder = packFolder('maison-fauvette');
export const { scenario } = readPack(folder);

/**
 * The same people, but each likes one way and one hour and dislikes the others, so that a first message teaches much;
 * and a season of twelve weeks, so that what was learnt can be put to use.
 */
export const pickyTown: Scenario = {
  ...scenario,
  manifest: {
    ...scenario.manifest,
    acts: scenario.manifest.acts.map((act) => ({ ...act, weeks: 12 })),
  },
  people: scenario.people.map((person, rank) => {
    const longer = ([from, to]: [number, number]): [number, number] => [3 * from - 2, 3 * to];
    return {
      ...person,
      channels:
        rank % 2 === 0
          ? { counter: 0.9, letter: 0.1, email: 0.1, text: 0.1 }
          : { counter: 0, letter: 0.9, email: 0.9, text: 0.2 },
      moments:
        rank % 3 === 0
          ? { morning: 0.9, afternoon: 0, evening: 0 }
          : { morning: 0, afternoon: 0.9, evening: 0.9 },
      needs: person.needs.map((need) => ({ ...need, weeks: longer(need.weeks) })),
      fragments: person.fragments.map((fragment) => ({
        ...fragment,
        weeks: longer(fragment.weeks),
      })),
    };
  }),
};
