import map from '../../../assets/sounds/seuil.json';
import mp3 from '../../../assets/sounds/seuil.mp3';
import webm from '../../../assets/sounds/seuil.webm';

/** Every sound that was made (assets/make/sounds.ts), all in one file: asking for another one is a compile error. */
export type SoundName = keyof typeof map.sprite;

/** For Howler: where each sound lies in the file, in milliseconds, and whether it goes round. */
export const sprite: Readonly<Record<string, [number, number, boolean]>> = Object.fromEntries(
  Object.entries(map.sprite).map(([name, { start, length, loop }]) => [
    name,
    [start, length, loop],
  ]),
);

/** The same sounds twice; the second for who cannot read the first. */
export const SOURCES = [webm, mp3] as const;
