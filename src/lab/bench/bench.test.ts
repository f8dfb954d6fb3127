import { describe, expect, it } from 'vitest';
import { start } from '../../engine/index.ts';
import { scenario } from '../testing/shipped.ts';
import { bytesOf, measureBase } from './people.ts';
import { ratiosOf } from './ratios.ts';
import { inABareLoop } from './reference/in-a-bare-loop.ts';
import { inAgentScript } from './reference/in-agentscript.ts';
import { inTheEngine } from './reference/in-the-engine.ts';
import { firstMorning } from './reference/workload.ts';

describe('the ratios', () => {
  const timings = (engine: number) => ({
    engine: [engine, engine, 100 * engine],
    bareLoop: [10, 9, 11],
    agentScript: [60, 90, 90],
  });

  it('are of medians, and say whether the promise is kept', () => {
    const { timesAgentScript, timesBareLoop, claims } = ratiosOf(timings(15));
    expect([timesAgentScript, timesBareLoop]).toEqual([6, 1.5]);
    expect(claims.map(({ holds }) => holds)).toEqual([true, true]);
    expect(ratiosOf(timings(16)).claims.map(({ holds }) => holds)).toEqual([false, false]);
  });
});

describe('a base', () => {
  it('takes at most a hundred bytes for each of a hundred thousand, and is paid by the head', () => {
    const [some, more] = [measureBase(scenario, 10_000, 1), measureBase(scenario, 100_000, 1)];
    expect(more.bytesPerConsumer).toBeLessThanOrEqual(100);
    expect(more.bytesPerConsumer).toBeLessThanOrEqual(some.bytesPerConsumer);
    expect(more.bytesPerConsumer).toBeGreaterThan(60);
  });

  it('is weighed with every column once, those shared not twice', () => {
    const { state } = start(scenario, 1);
    const { crowd } = state.people;
    const apart = { ...crowd, baseTrust: new Float32Array(crowd.baseTrust) };
    const parted = { ...state, people: { ...state.people, crowd: apart } };
    expect(bytesOf(parted) - bytesOf(state)).toBe(4 * crowd.size);
  });
});

describe('the reference workload', () => {
  const morning = firstMorning(scenario, 800);
  const engine = inTheEngine(scenario, morning, 12);
  const bare = inABareLoop(morning, 12);
  engine.run();
  bare.run();

  it('is the same in the engine and in a bare loop, to the last bit', () => {
    expect(Array.from(engine.tolerance())).toEqual(Array.from(bare.tolerance()));
    expect(Array.from(engine.tolerance())).not.toEqual(Array.from(morning.people.crowd.tolerance));
  });

  it('is the same in AgentScript, but for its double precision', async () => {
    const theirs = await inAgentScript(morning, 12);
    theirs.run();
    const levels = Array.from(theirs.tolerance());
    expect(levels).toHaveLength(800);
    levels.forEach((level, index) => {
      expect(level).toBeCloseTo(engine.tolerance()[index] ?? 0, 4);
    });
  });
});
