import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { start } from '../../src/engine/index.ts';
import { readPack, readPackTexts } from '../../src/scenarios/from-disk.ts';
import { jsonSchemas, SCHEMA_FOLDER } from '../../src/scenarios/json-schema.ts';
import { newPack } from '../../src/scenarios/new-pack.ts';
import { validatePack } from '../../src/scenarios/validate.ts';

const somewhere = (): string => mkdtempSync(join(tmpdir(), 'seuil-pack-'));

describe('npm run scenario -- new', () => {
  it('writes a pack that is sound, has its name, and can be played', () => {
    const folder = join(somewhere(), 'corner-shop');
    expect(newPack(folder)).toMatchObject({ folder });
    expect(validatePack(readPackTexts(folder)).problems).toEqual([]);
    const { scenario } = readPack(folder);
    expect(scenario.manifest.id).toBe('corner-shop');
    expect(start(scenario, 1).state.week).toBe(1);
  });

  it('touches nothing that exists, and takes no name that is none', () => {
    const folder = somewhere();
    expect(newPack(folder)).toMatchObject({ refusal: expect.stringContaining('') });
    expect(readdirSync(folder)).toEqual([]);
    expect(newPack(join(folder, 'Corner Shop'))).toMatchObject({
      refusal: expect.stringContaining('lower-case words joined by hyphens'),
    });
    const made = join(folder, 'twice');
    newPack(made);
    expect(newPack(made)).toMatchObject({ refusal: expect.stringContaining('exists already') });
  });
});

describe('public/schema', () => {
  it('is what the schema says today (npm run scenario -- schema writes it)', () => {
    for (const [file, text] of Object.entries(jsonSchemas()))
      expect(readFileSync(join(SCHEMA_FOLDER, file), 'utf8'), file).toBe(text);
    expect(readdirSync(SCHEMA_FOLDER).sort()).toEqual(Object.keys(jsonSchemas()).sort());
  });

  it('refuses unknown fields, as the validator does', () => {
    for (const text of Object.values(jsonSchemas()))
      expect(JSON.parse(text)).toMatchObject({ additionalProperties: false });
  });
});
