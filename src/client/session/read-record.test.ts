import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GameRecord, RECORD_FORMAT, RECORD_VERSION } from '../../protocol/record.ts';
import { readRecord } from './read-record.ts';

const scenario = { id: 'maison-fauvette', version: '1.0.0' };
const record: GameRecord = {
  format: RECORD_FORMAT,
  version: RECORD_VERSION,
  scenario,
  seed: 7,
  decisions: [
    { type: 'fragment.collect', fragment: 'two-sheets-one-pillow', ask: false },
    { type: 'week.close' },
  ],
};
const read = (value: unknown) => readRecord(JSON.stringify(value), scenario);

describe('reading a record', () => {
  it('gives back what was written', () => {
    expect(read(record)).toEqual({ ok: true, record });
  });

  it.each([
    ['not-json', '{"format":'],
    ['not-a-record', '[]'],
    ['not-a-record', 'null'],
    ['not-a-record', JSON.stringify({ ...record, format: 'another-game' })],
    ['not-a-record', JSON.stringify({ ...record, seed: -1 })],
    ['not-a-record', JSON.stringify({ ...record, decisions: [{ type: 'fragment.steal' }] })],
    ['not-a-record', JSON.stringify({ ...record, author: 'somebody' })],
    ['other-version', JSON.stringify({ ...record, version: RECORD_VERSION + 1 })],
    [
      'other-scenario',
      JSON.stringify({ ...record, scenario: { ...scenario, id: 'maison-mesange' } }),
    ],
    ['other-scenario', JSON.stringify({ ...record, scenario: { ...scenario, version: '0.9.0' } })],
  ])('refuses with %s: %s', (code, source) => {
    expect(readRecord(source, scenario)).toMatchObject({ ok: false, fault: { code } });
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (source) => {
        expect(readRecord(source, scenario).ok).toBe(false);
      }),
    );
  });
});
