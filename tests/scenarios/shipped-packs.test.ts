import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/protocol/vocabulary.ts';
import { loadScenario, loadSentences } from '../../src/scenarios/bundled.ts';
import { packFolder, readPack, readPackTexts } from '../../src/scenarios/from-disk.ts';
import { validatePack } from '../../src/scenarios/validate.ts';

const ids = readdirSync(packFolder('.'));

const thawed = (value: unknown, path = ''): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return [
    ...(Object.isFrozen(value) ? [] : [path]),
    ...Object.entries(value).flatMap(([name, inner]) => thawed(inner, `${path}.${name}`)),
  ];
};

describe.each(ids)('the pack %s', (id) => {
  const folder = packFolder(id);
  const pack = readPack(folder);

  it('is sound', () => {
    expect(validatePack(readPackTexts(folder)).problems).toEqual([]);
  });

  it('says the same things in every language', () => {
    const keys = LOCALES.map((locale) => Object.keys(pack.sentences[locale]).sort());
    expect(keys[0]?.length).toBeGreaterThan(0);
    for (const one of keys) expect(one).toEqual(keys[0]);
  });

  it('is frozen through and through', () => {
    expect(thawed(pack.scenario)).toEqual([]);
    expect(thawed(pack.sentences.fr)).toEqual([]);
  });

  it('comes in the order of its file names', () => {
    const names = pack.scenario.people.map((person) => `${person.id}.json`);
    expect(names).toEqual(readdirSync(join(folder, 'people')).sort());
  });

  it('is the same in the browser, which has no schema, as here, where it was checked', async () => {
    const bundled = await loadScenario(id);
    expect(bundled).toEqual(pack.scenario);
    expect(thawed(bundled)).toEqual([]);
    for (const locale of LOCALES)
      expect(await loadSentences(id, locale)).toEqual(pack.sentences[locale]);
  });
});

describe('a pack that does not exist', () => {
  it('is refused by name', async () => {
    await expect(loadScenario('nowhere')).rejects.toThrow('no scenario pack nowhere');
    await expect(loadSentences('nowhere', 'fr')).rejects.toThrow('no scenario pack nowhere');
  });
});
