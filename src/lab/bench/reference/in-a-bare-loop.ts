import { CHANGE, TRUST_REGRESSION, UNSERVED, WORD } from '../../../engine/consumer/constants.ts';
import type { GameState } from '../../../engine/index.ts';
import type { Run } from './workload.ts';

/**
 * The workload with everything that makes the engine an engine taken away: typed arrays changed in place, the formulas
 * written out, no terms, no names, no means, nothing kept. The same numbers to the last bit.
 */
export const inABareLoop = ({ people, base: { held: holds } }: GameState, weeks: number): Run => {
  const { trust: trustRate, tolerance: toleranceRate } = CHANGE;
  const { weight, most, retold } = WORD;
  const unpaid = -UNSERVED;
  const regression = TRUST_REGRESSION;
  const { crowd } = people;
  const size = crowd.size;
  const others = new Int32Array(people.acquaintances);
  const held = new Int32Array(holds);
  const received = new Float32Array(crowd.received);
  const expected = new Float32Array(crowd.expectedReturn);
  const base = new Float32Array(crowd.baseTrust);
  const trust = new Float32Array(crowd.trust);
  const tolerance = new Float32Array(crowd.tolerance);
  const talk = new Float32Array(crowd.talk);
  const echo = new Float32Array(crowd.echo);
  const heard = new Float64Array(size);

  const week = (): void => {
    heard.fill(0);
    for (let person = 0; person < size; person += 1) {
      const says = talk[person] ?? 0;
      const back = echo[person] ?? 0;
      let hears = 0;
      for (let edge = person; edge < others.length; edge += size) {
        const other = others[edge] ?? 0;
        if (other === person) continue;
        hears += (talk[other] ?? 0) - back;
        heard[other] = (heard[other] ?? 0) + says - (echo[other] ?? 0);
      }
      heard[person] = (heard[person] ?? 0) + hears;
    }
    for (let person = 0; person < size; person += 1) {
      const hears = heard[person] ?? 0;
      const unserved =
        held[person] !== 0 && received[person] === 0 ? unpaid * (expected[person] ?? 0) : 0;
      const feeling = unserved + weight * Math.min(most, Math.max(-most, hears));
      const trusts = trust[person] ?? 0;
      const tolerates = tolerance[person] ?? 0;
      const gains = feeling >= 0;
      const trusted = Math.fround(
        Math.min(
          1,
          Math.max(
            0,
            gains
              ? trusts + trustRate.gain * feeling * (1 - trusts)
              : trusts + trustRate.loss * feeling * (0.5 + 0.5 * trusts),
          ),
        ),
      );
      tolerance[person] = Math.min(
        1,
        Math.max(
          0,
          gains
            ? tolerates + toleranceRate.gain * feeling * (1 - tolerates)
            : tolerates + toleranceRate.loss * feeling * (0.5 + 0.5 * tolerates),
        ),
      );
      trust[person] = trusted + regression * ((base[person] ?? 0) - trusted);
      echo[person] = retold * (talk[person] ?? 0);
      talk[person] = retold * hears;
    }
  };

  return {
    run: () => {
      for (let count = 0; count < weeks; count += 1) week();
    },
    tolerance: () => tolerance,
  };
};
