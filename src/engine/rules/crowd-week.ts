import { unserved } from '../consumer/expected-return.ts';
import { toleranceAfter } from '../consumer/tolerance.ts';
import { driftOf, trustAfter } from '../consumer/trust-change.ts';
import { retold, wordOfMouth } from '../consumer/word-of-mouth.ts';
import type { Column } from '../state/column.ts';
import type { Crowd } from '../state/population.ts';
import { type Moved, tellCrowd } from './crowd-feeling.ts';
import { change, type Turn } from './turn.ts';

/** The crowd a week later, and what its week added up to. */
interface Week {
  readonly trust: Float32Array;
  readonly tolerance: Float32Array;
  readonly talk: Float32Array;
  readonly echo: Float32Array;
  readonly sums: Moved;
}

/**
 * What a week does to those of the crowd from `from` to before `to`: they hear, they feel it together with never having
 * been served, their trust drifts back to what they came with, and they tell again. One pass over the columns, because it is run a
 * million times over; each number by the function that anybody's is made by.
 */
const live = (
  crowd: Crowd,
  held: Column,
  heard: Float64Array,
  [from, to]: readonly [number, number],
): Week => {
  // Until something is collected at scale there is no such column.
  const isAnyHeld = held.length > 0;
  const { gone, received, expectedReturn, baseTrust } = crowd;
  const trust = new Float32Array(crowd.trust);
  const tolerance = new Float32Array(crowd.tolerance);
  const talk = new Float32Array(crowd.talk);
  const echo = new Float32Array(crowd.size);
  let people = 0;
  let returned = 0;
  let mouth = 0;
  let trustBefore = 0;
  let trustNow = 0;
  let trustDrift = 0;
  let toleranceBefore = 0;
  let toleranceNow = 0;
  for (let index = from; index < to; index += 1) {
    const hears = heard[index] ?? 0;
    if (gone[index] !== 1) {
      const unpaid = unserved(
        isAnyHeld && held[index] !== 0,
        received[index] ?? 0,
        expectedReturn[index] ?? 0,
      );
      const word = wordOfMouth(hears);
      const feeling = unpaid + word;
      const trusted = trust[index] ?? 0;
      const tolerated = tolerance[index] ?? 0;
      const tolerates = Math.fround(toleranceAfter(tolerated, feeling));
      people += 1;
      returned += unpaid;
      mouth += word;
      trustBefore += trusted;
      const trusts = Math.fround(trustAfter(trusted, feeling));
      const drift = driftOf(trusts, baseTrust[index] ?? 0);
      const drifted = Math.fround(trusts + drift);
      trustNow += drifted;
      trustDrift += drift;
      trust[index] = drifted;
      toleranceBefore += tolerated;
      toleranceNow += tolerates;
      tolerance[index] = tolerates;
    }
    echo[index] = retold(talk[index] ?? 0);
    talk[index] = retold(hears);
  }
  const terms = [
    { term: 'expected-return', value: returned },
    { term: 'word-of-mouth', value: mouth },
  ] as const;
  const levels = { trustBefore, trustNow, trustDrift, toleranceBefore, toleranceNow };
  return { trust, tolerance, talk, echo, sums: { people, terms, ...levels } };
};

/** The crowd's week, told as what anything else does to it is told. */
export const passCrowdWeek = (turn: Turn, heard: Float64Array): Turn => {
  const { people, base } = turn.state;
  const { crowd } = people;
  const { sums, ...columns } = live(crowd, base.held, heard, [0, crowd.size]);
  const passed = change(turn, { people: { ...people, crowd: { ...crowd, ...columns } } });
  return tellCrowd(passed, { type: 'week' }, (watched) =>
    watched === null ? sums : live(crowd, base.held, heard, [watched, watched + 1]).sums,
  );
};
