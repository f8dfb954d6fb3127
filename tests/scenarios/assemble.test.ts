import { describe, expect, it } from 'vitest';
import { assembleScenario, assembleSentences } from '../../src/scenarios/assemble.ts';
import { readPack } from '../../src/scenarios/from-disk.ts';
import { tinyPackFolder } from './break-pack.ts';

const { scenario } = readPack(tinyPackFolder);
const [ana, bea] = scenario.people;

describe('assembling', () => {
  it('fills in what an author may leave out', () => {
    expect(ana?.fragments[0]).toMatchObject({
      via: 'street',
      asked: false,
      askable: true,
      about: 'self',
      candidates: [],
    });
    expect(ana?.fragments[0]).not.toHaveProperty('gives');
  });

  it('orders people by file name, whatever the order of the files', () => {
    if (ana === undefined || bea === undefined) throw new Error('the tiny pack has two people');
    const { people } = assembleScenario({
      manifest: scenario.manifest,
      people: { 'people/bea-roux.json': bea, 'people/ana-dias.json': ana },
      dilemmas: {},
      crowd: null,
    });
    expect(people.map(({ id }) => id)).toEqual(['ana-dias', 'bea-roux']);
  });

  it('leaves the files as they were', () => {
    const files = structuredClone({
      manifest: scenario.manifest,
      people: {},
      dilemmas: {},
      crowd: null,
    });
    assembleScenario(files);
    expect(Object.isFrozen(files.manifest)).toBe(false);
    const sentences = { a: { 'noticed.late': 'tard' } };
    assembleSentences(sentences);
    expect(Object.isFrozen(sentences.a)).toBe(false);
  });

  it('refuses a folder whose files have not the right shape, naming each', () => {
    expect(() => readPack(`${tinyPackFolder}/people`)).toThrow('pack.json: found no such file');
  });
});
