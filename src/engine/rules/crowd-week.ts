import { unserved } from '../consumer/expected-return.ts';
import { wordOfMouth } from '../consumer/word-of-mouth.ts';
import type { Column } from '../state/column.ts';
import type { Crowd } from '../state/population.ts';
import type { CrowdTerm } from './crowd-feeling.ts';

/** What a week does to anybody in the base: what they heard, and that nothing came of being known. */
export const crowdWeekTerms = (crowd: Crowd, heard: Column): readonly CrowdTerm[] => [
  {
    term: 'expected-return',
    add: (feelings, { from, to, passedOver }) => {
      let added = 0;
      for (let index = from; index < to; index += 1) {
        if (passedOver[index] === 1) continue;
        const points = unserved(crowd.received[index] ?? 0, crowd.expectedReturn[index] ?? 0);
        feelings[index] = (feelings[index] ?? 0) + points;
        added += points;
      }
      return added;
    },
  },
  {
    term: 'word-of-mouth',
    add: (feelings, { from, to, passedOver }) => {
      let added = 0;
      for (let index = from; index < to; index += 1) {
        if (passedOver[index] === 1) continue;
        const points = wordOfMouth(heard[index] ?? 0);
        feelings[index] = (feelings[index] ?? 0) + points;
        added += points;
      }
      return added;
    },
  },
];
