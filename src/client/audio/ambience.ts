import type { Weather } from '../../protocol/vocabulary.ts';
import type { Player } from './player.ts';
import type { SoundName } from './sounds.ts';

export const LAYERS = [
  'street-far',
  'street-steps',
  'street-birds',
  'street-air',
] as const satisfies readonly SoundName[];
export type Layer = (typeof LAYERS)[number];

/**
 * How present each layer is, in [0, 1]. As the mood falls the birds go first, then the people, and the wind is left.
 * The page says the weather in words as well.
 */
export const STREET: Readonly<Record<Weather, Readonly<Record<Layer, number>>>> = {
  clear: { 'street-far': 0.8, 'street-steps': 0.9, 'street-birds': 1, 'street-air': 0.4 },
  fair: { 'street-far': 0.8, 'street-steps': 0.8, 'street-birds': 0.55, 'street-air': 0.45 },
  grey: { 'street-far': 0.7, 'street-steps': 0.5, 'street-birds': 0.15, 'street-air': 0.55 },
  drizzle: { 'street-far': 0.5, 'street-steps': 0.2, 'street-birds': 0, 'street-air': 0.7 },
  rain: { 'street-far': 0.3, 'street-steps': 0, 'street-birds': 0, 'street-air': 0.85 },
};

/** Seconds in which one sky becomes another; the street follows people late and slowly. */
const TURN = 3;
/** Seconds in which a hand on the volume is followed. */
const HAND = 0.15;

export interface Ambience {
  /** Null: no street, no sound of one. */
  readonly set: (weather: Weather | null, volume: number) => void;
  /** Forgets what was playing, after everything was stopped. */
  readonly forget: () => void;
}

export function createAmbience(player: Player): Ambience {
  const playing = new Map<Layer, { readonly id: number; readonly volume: number }>();
  let sky: Weather | null = null;

  return {
    set: (weather, volume) => {
      const length = weather === sky ? HAND : TURN;
      sky = weather;
      for (const layer of LAYERS) {
        const wanted = weather === null ? 0 : STREET[weather][layer] * volume;
        const now = playing.get(layer);
        if (now === undefined) {
          if (wanted === 0) continue;
          const id = player.play(layer, { volume: 0, rate: 1 });
          if (id === null) continue;
          player.slide(id, 0, wanted, TURN);
          playing.set(layer, { id, volume: wanted });
        } else if (now.volume !== wanted) {
          player.slide(now.id, now.volume, wanted, length);
          playing.set(layer, { id: now.id, volume: wanted });
        }
      }
    },
    forget: () => {
      playing.clear();
      sky = null;
    },
  };
}
