import type { Locale } from '../../protocol/vocabulary.ts';

export const BUSES = ['ambience', 'paper', 'voices'] as const;
export type Bus = (typeof BUSES)[number];

/** What a player sets once and finds again. Kept on the device only. */
export interface Preferences {
  readonly locale: Locale;
  /** `system` follows the device's setting. */
  readonly motion: 'system' | 'reduced' | 'full';
  readonly muted: boolean;
  /** Each in [0, 1]. */
  readonly volumes: Readonly<Record<Bus, number>>;
}

export const defaultPreferences = (locale: Locale): Preferences => ({
  locale,
  motion: 'system',
  muted: false,
  volumes: { ambience: 0.5, paper: 0.7, voices: 0.7 },
});
