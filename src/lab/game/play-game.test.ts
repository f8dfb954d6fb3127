import { describe, expect, it } from 'vitest';
import { idle } from '../bots/idle.ts';
import { seat } from '../bots/player.ts';
import { scenario } from '../testing/shipped.ts';
import { follow } from './follow.ts';
import { outcomeOf, recordOf, yardsticks } from './outcome.ts';
import { PlayFault, playGame } from './play-game.ts';
import { parseRecord } from './read-record.ts';
import { firstDifference, replayRecord } from './replay-record.ts';

const left = playGame(scenario, 5, seat(idle, () => ({}))());

describe('a game', () => {
  it('goes on to its end and is counted', () => {
    const outcome = outcomeOf(scenario, left, yardsticks(scenario)(5));
    expect(outcome).toMatchObject({ seed: 5, service: 0, overall: 0, discernment: 0 });
    expect(outcome.sales).toHaveLength(scenario.manifest.acts.length);
    expect(outcome.steps).toBe(left.decisions.length);
  });

  it('stops at what is not legal, naming the step', () => {
    const illegal = () =>
      playGame(scenario, 5, ({ view: { step } }) =>
        step === 0
          ? { type: 'week.close' }
          : { type: 'fragment.erase', fragment: 'nothing-of-the-kind' },
      );
    expect(illegal).toThrow(PlayFault);
    expect(illegal).toThrow(/nothing-of-the-kind.*refused/);
  });
});

describe('a record', () => {
  const record = recordOf(scenario, left);

  it('plays the same game again', () => {
    const read = parseRecord(JSON.stringify(record));
    const replayed = replayRecord(scenario, 'record' in read ? read.record : record);
    if ('refusal' in replayed) throw new Error(replayed.refusal.reason);
    expect(replayed.state).toEqual(left.state);
    expect(playGame(scenario, 5, follow(record.decisions)).state).toEqual(left.state);
  });

  it('that does not replay is refused with the step and the reason', () => {
    const decisions = record.decisions.toSpliced(1, 0, {
      type: 'fragment.erase',
      fragment: 'never-held',
    });
    expect(replayRecord(scenario, { ...record, decisions })).toMatchObject({
      refusal: { step: 1, reason: expect.stringContaining('fragment.unknown') },
    });
  });

  it.each([
    ['{', null, 'not JSON'],
    ['{}', null, 'not a record'],
    [JSON.stringify({ ...record, version: 9 }), null, 'version 9'],
    [JSON.stringify({ ...record, seed: -1 }), null, 'seed'],
    [
      JSON.stringify({ ...record, decisions: [{ type: 'week.close' }, { type: 'steal' }] }),
      1,
      'decisions.1',
    ],
  ])('that is none is refused: %s', (source, step, reason) => {
    expect(parseRecord(source)).toMatchObject({
      refusal: { step, reason: expect.stringContaining(reason) },
    });
  });

  it('played twice is compared step by step', () => {
    expect(firstDifference(['a', 'b'], ['a', 'b'])).toBeNull();
    expect(firstDifference(['a', 'b'], ['a', 'c'])).toBe(1);
    expect(firstDifference(['a'], ['a', 'c'])).toBe(1);
  });
});
