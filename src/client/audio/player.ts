import type { Howl as HowlOf } from 'howler';
import { SOURCES, type SoundName, sprite } from './sounds.ts';

/** The little that we ask of a sound library. Nothing here throws: a sound that cannot be had is not heard. */
export interface Player {
  /** Starts a sound, or goes on in silence; `rate` 1 is as it was made. */
  readonly play: (
    sound: SoundName,
    how: { readonly volume: number; readonly rate: number },
  ) => number | null;
  /** Slides a sound that plays from one volume to another, in seconds. */
  readonly slide: (id: number, from: number, to: number, length: number) => void;
  readonly stopAll: () => void;
  readonly mute: (muted: boolean) => void;
  readonly unload: () => void;
}

const attempt = <T>(act: () => T): T | null => {
  try {
    return act();
  } catch {
    return null;
  }
};

/**
 * Howler with our sounds loaded, or null when none of the formats can be had here.
 * Asked for after the first gesture only: browsers let no page sound before.
 */
export async function loadPlayer(): Promise<Player | null> {
  const library = await import('howler').catch(() => null);
  if (library === null) return null;
  const { Howl } = library;
  const load = (src: string) =>
    new Promise<HowlOf | null>((resolve) => {
      const howl = new Howl({
        src: [src],
        sprite: { ...sprite },
        pool: 12,
        onload: () => resolve(howl),
        onloaderror: () => {
          attempt(() => howl.unload());
          resolve(null);
        },
      });
    }).catch(() => null);

  for (const source of SOURCES) {
    const howl = await load(source);
    if (howl !== null) return playerOf(howl);
  }
  return null;
}

const playerOf = (howl: HowlOf): Player => ({
  play: (sound, { volume, rate }) =>
    attempt(() => {
      const id = howl.play(sound);
      howl.volume(volume, id);
      if (rate !== 1) howl.rate(rate, id);
      return id;
    }),
  slide: (id, from, to, length) => {
    attempt(() => howl.fade(from, to, length * 1000, id));
  },
  stopAll: () => {
    attempt(() => howl.stop());
  },
  mute: (muted) => {
    attempt(() => howl.mute(muted));
  },
  unload: () => {
    attempt(() => howl.unload());
  },
});
