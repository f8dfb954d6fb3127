import type { Locale } from '../../protocol/vocabulary.ts';
import { LENGTHS, LOCALES } from '../../protocol/vocabulary.ts';
import {
  BUSES,
  defaultPreferences,
  MOTIONS,
  type Preferences,
  TEXT_SIZES,
  THEME_WISHES,
} from '../store/preferences.ts';
import type { DeviceStorage } from './device-storage.ts';

const NAME = 'preferences';

const oneOf = <const T extends readonly string[]>(list: T, value: unknown): T[number] | undefined =>
  list.find((item) => item === value);

const unit = (value: unknown, otherwise: number): number =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : otherwise;

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** Reads what was kept, field by field: a field that is damaged falls back alone. */
export function readPreferences(storage: DeviceStorage, locale: Locale): Preferences {
  const fallback = defaultPreferences(locale);
  let kept: unknown;
  try {
    kept = JSON.parse(storage.read(NAME) ?? '{}');
  } catch {
    return fallback;
  }
  const muted = field(kept, 'muted');
  const captions = field(kept, 'captions');
  const volumes = { ...fallback.volumes };
  for (const bus of BUSES)
    volumes[bus] = unit(field(field(kept, 'volumes'), bus), fallback.volumes[bus]);
  return {
    locale: oneOf(LOCALES, field(kept, 'locale')) ?? fallback.locale,
    motion: oneOf(MOTIONS, field(kept, 'motion')) ?? fallback.motion,
    theme: oneOf(THEME_WISHES, field(kept, 'theme')) ?? fallback.theme,
    textSize: oneOf(TEXT_SIZES, field(kept, 'textSize')) ?? fallback.textSize,
    length: oneOf(LENGTHS, field(kept, 'length')) ?? fallback.length,
    muted: typeof muted === 'boolean' ? muted : fallback.muted,
    captions: typeof captions === 'boolean' ? captions : fallback.captions,
    volumes,
  };
}

export const keepPreferences = (storage: DeviceStorage, preferences: Preferences): boolean =>
  storage.write(NAME, JSON.stringify(preferences));
