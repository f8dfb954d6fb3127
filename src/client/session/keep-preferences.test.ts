import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../protocol/vocabulary.ts';
import {
  BUSES,
  defaultPreferences,
  MOTIONS,
  TEXT_SIZES,
  THEME_WISHES,
} from '../store/preferences.ts';
import { deviceStorage } from './device-storage.ts';
import { keepPreferences, readPreferences } from './keep-preferences.ts';
import { memoryStorage } from './testing/memory-storage.ts';

const kept = (value: string) => {
  const storage = deviceStorage(memoryStorageWith(value));
  return readPreferences(storage, 'fr');
};
const memoryStorageWith = (value: string) => {
  const raw = memoryStorage();
  raw.setItem('seuil.preferences', value);
  return () => raw;
};

describe('preferences', () => {
  it('come back as they were kept', () => {
    const raw = memoryStorage();
    const storage = deviceStorage(() => raw);
    const wished = {
      ...defaultPreferences('fr'),
      locale: 'en',
      motion: 'reduced',
      theme: 'dark',
      textSize: 'projector',
      length: 'marathon',
      muted: true,
    } as const;
    keepPreferences(storage, wished);
    expect(readPreferences(storage, 'fr')).toEqual(wished);
  });

  it('a damaged field falls back alone', () => {
    expect(
      kept('{"locale":"en","motion":"wild","theme":"noon","volumes":{"paper":7,"voices":0.1}}'),
    ).toEqual({
      ...defaultPreferences('fr'),
      locale: 'en',
      volumes: { ...defaultPreferences('fr').volumes, voices: 0.1 },
    });
  });

  it('are always usable, whatever is found', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (value) => {
        const { locale, motion, theme, textSize, muted, volumes } = kept(value);
        expect(LOCALES).toContain(locale);
        expect(MOTIONS).toContain(motion);
        expect(THEME_WISHES).toContain(theme);
        expect(TEXT_SIZES).toContain(textSize);
        expect(typeof muted).toBe('boolean');
        for (const bus of BUSES) expect(volumes[bus]).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
