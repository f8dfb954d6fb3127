import { describe, expect, it } from 'vitest';
import { replay } from '../../src/engine/index.ts';
import { GameRecord } from '../../src/protocol/record.ts';
import { packFolder, readPack } from '../../src/scenarios/from-disk.ts';
import { randomRecord } from './random-record.ts';

const { scenario } = readPack(packFolder('maison-fauvette'));

describe('a record', () => {
  it.each([1, 2, 3])('of seed %i survives being written down and gives the same states', (seed) => {
    const record = randomRecord(scenario, seed);
    const written = GameRecord.parse(JSON.parse(JSON.stringify(record)));
    const once = replay(scenario, record);
    const again = replay(scenario, written);
    if ('reason' in once || 'reason' in again) throw new Error('the record does not replay');
    expect(once.hashes).toHaveLength(record.decisions.length + 1);
    expect(new Set(once.hashes).size).toBe(once.hashes.length);
    expect(again.hashes).toEqual(once.hashes);
  });

  it('of another seed gives other states', () => {
    const record = randomRecord(scenario, 1);
    const first = replay(scenario, { ...record, decisions: [] });
    const other = replay(scenario, { ...record, seed: 2, decisions: [] });
    if ('reason' in first || 'reason' in other) throw new Error('an empty record does not replay');
    expect(other.hashes).not.toEqual(first.hashes);
  });

  it('that cannot be played names the step', () => {
    const record = randomRecord(scenario, 1);
    const broken = { ...record, decisions: [...record.decisions, { type: 'week.close' as const }] };
    expect(replay(scenario, broken)).toMatchObject({
      step: record.decisions.length,
      reason: 'decision.refused',
      rejection: { code: 'phase.wrong' },
    });
  });
});
