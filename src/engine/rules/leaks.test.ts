import { describe, expect, test } from 'vitest';
import { begin, CLOSE, collect, type Play, take } from '../testing/play.ts';
import { quietPack } from '../testing/small-pack.ts';
import { turnFor } from '../testing/turns.ts';
import { crowdLeaves } from './crowd-departures.ts';
import { leak } from './leaks.ts';

// Departures after a leak follow the rule of all departures: signs before, tolerance under a share of the threshold.

const IVO = 1;
const cause = { type: 'dilemma', dilemma: 'a-leak', answer: 'hush' } as const;

/** Ivo, silent, as he was made; what is held of him leaks. */
const leaked = (trust: number, warnings: number): Play => {
  const play = take(begin(quietPack, 1), collect('knee-brace'), collect('lamp-brought-back'));
  const { people } = play.state;
  const made = {
    ...people,
    trust: people.trust.with(IVO, trust),
    concern: people.concern.with(IVO, 0.8),
    threshold: people.threshold.with(IVO, 0.6),
    tolerance: people.tolerance.with(IVO, 0.62),
    warnings: people.warnings.with(IVO, warnings),
  };
  const { state } = leak(turnFor({ ...play, state: { ...play.state, people: made } }), cause);
  return { ...play, state };
};

const isGone = (play: Play): boolean => play.state.people.gone[IVO] === 1;

describe('after a leak', () => {
  test('nobody leaves by it, and nobody who had shown no sign', () => {
    expect(isGone(leaked(0.1, 2))).toBe(false);
    expect(isGone(take(leaked(0.1, 1), CLOSE))).toBe(false);
  });

  test('those leave at the week’s close who had shown their signs and are worn out by it; the loyal forgive', () => {
    const [wary, loyal] = [leaked(0.1, 2), leaked(1, 2)];
    const tolerance = ({ state }: Play) => state.people.tolerance[IVO] ?? 0;
    expect(tolerance(wary)).toBeLessThan(tolerance(loyal));
    expect(isGone(take(wary, CLOSE))).toBe(true);
    expect(isGone(take(loyal, CLOSE))).toBe(false);
  });

  test('it is so of the crowd too', () => {
    const play = begin(quietPack, 1);
    const { crowd } = play.state.people;
    const { size } = crowd;
    const column = (value: number) => new Float32Array(size).fill(value);
    const turn = turnFor({
      ...play,
      state: {
        ...play.state,
        people: {
          ...play.state.people,
          crowd: {
            ...crowd,
            voice: new Uint8Array(size),
            concern: column(0.8),
            threshold: column(0.6),
            tolerance: column(0.52),
            // The first half is wary, the second loyal; the very first had shown no sign.
            trust: Float32Array.from({ length: size }, (_, rank) => (rank < size / 2 ? 0 : 1)),
            warnings: Uint8Array.from({ length: size }, (_, rank) => (rank === 0 ? 0 : 2)),
          },
        },
      },
    });
    const left = crowdLeaves(leak(turn, cause)).state.people.crowd.gone;
    expect(Array.from(left)).toEqual(
      Array.from({ length: size }, (_, rank) => (rank > 0 && rank < size / 2 ? 1 : 0)),
    );
  });
});
