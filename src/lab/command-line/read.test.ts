import { describe, expect, it } from 'vitest';
import { BadInput, type Command } from './command.ts';
import { readArguments } from './read.ts';
import { usage, usageOf } from './usage.ts';
import { readCount, readFirstSeed, readSeconds, readSeeds } from './values.ts';

const command: Command = {
  summary: 'plays a record again',
  files: ['RECORD.json'],
  options: {
    verify: { kind: { type: 'boolean' }, help: 'twice' },
    pack: { kind: { type: 'string', value: 'PACK' }, help: 'which one' },
  },
  run: () => 0,
};
const read = (...args: readonly string[]) => readArguments('replay', command, args);

describe('what follows a command', () => {
  it('is read', () => {
    const asked = read('a.json', '--pack', 'p');
    expect(asked.files).toEqual(['a.json']);
    expect([asked.flag('verify'), asked.text('pack'), asked.text('verify')]).toEqual([
      false,
      'p',
      undefined,
    ]);
  });

  it.each([
    [['a.json', '--speed'], '--speed'],
    [['a.json', '--pack'], '--pack'],
    [[], 'RECORD.json is missing'],
    [['a.json', 'b.json'], 'b.json'],
  ])('is refused clearly: %j', (args, said) => {
    expect(() => read(...args)).toThrow(BadInput);
    expect(() => read(...args)).toThrow(said);
  });

  it('is told by the help', () => {
    expect(usageOf('replay', command)).toContain('--pack PACK');
    expect(usage(new Map([['replay', command]]))).toContain('plays a record again');
  });
});

describe('a value', () => {
  it('is read', () => {
    expect(readSeeds('3..5')).toEqual([3, 4, 5]);
    expect(readSeeds('7')).toEqual([7]);
    expect(readCount('seeds', undefined, 40)).toBe(40);
    expect(readCount('seeds', '12', 40)).toBe(12);
    expect([readFirstSeed('first', undefined), readFirstSeed('first', '10001')]).toEqual([
      1, 10_001,
    ]);
    expect(readSeconds('patience', '0.5')).toBe(0.5);
  });

  it.each(['', '5..3', 'a', '1..', '-1..2', '0..4294967296', '1..1000000'])(
    'is no range of seeds: %j',
    (text) => {
      expect(() => readSeeds(text)).toThrow(BadInput);
    },
  );

  it.each(['0', '-1', 'many', '1.5'])('is no count: %j', (text) => {
    expect(() => readCount('seeds', text, 1)).toThrow(BadInput);
  });

  it.each(['3..5', '-1', '4294967295'])('is no first seed: %j', (text) => {
    expect(() => readFirstSeed('first', text)).toThrow(BadInput);
  });

  it.each(['0', 'soon', '-3'])('is no patience: %j', (text) => {
    expect(() => readSeconds('patience', text)).toThrow(BadInput);
  });
});
