import type { Length, Locale } from '../../protocol/vocabulary.ts';

export const BUSES = ['ambience', 'paper', 'voices', 'music'] as const;
export type Bus = (typeof BUSES)[number];

/** `system` follows the device's setting. */
export const MOTIONS = ['system', 'reduced', 'full'] as const;

/** By day, or by the lamp; `system` follows the device's setting. */
export const THEME_WISHES = ['system', 'light', 'dark'] as const;

/** `projector`: everything larger, to be read from the back of a room. */
export const TEXT_SIZES = ['standard', 'projector'] as const;

/** What a player sets once and finds again. Kept on the device only. */
export interface Preferences {
  readonly locale: Locale;
  readonly motion: (typeof MOTIONS)[number];
  readonly theme: (typeof THEME_WISHES)[number];
  readonly textSize: (typeof TEXT_SIZES)[number];
  /** How long the next game is. */
  readonly length: Length;
  readonly muted: boolean;
  /** Sounds are also written on the picture, while they last. */
  readonly captions: boolean;
  /** Each in [0, 1]. */
  readonly volumes: Readonly<Record<Bus, number>>;
}

export const defaultPreferences = (locale: Locale): Preferences => ({
  locale,
  motion: 'system',
  theme: 'system',
  textSize: 'standard',
  length: 'campaign',
  muted: false,
  captions: false,
  volumes: { ambience: 0.5, paper: 0.7, voices: 0.7, music: 0.5 },
});
