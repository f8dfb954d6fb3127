import { highpass, lowpass } from './filter.ts';
import { white } from './noise.ts';
import { room } from './room.ts';
import { fadeOut, gain, mix, paint, pluck, type Sound, times } from './sample.ts';

/** Something struck: `[hertz, level, seconds to fall by a factor e]` of each of its ways to ring. */
type Mode = readonly [number, number, number];

function struck(modes: readonly Mode[], length: number, attack = 0.0015): Sound {
  const rise = pluck(attack, Number.POSITIVE_INFINITY);
  return paint(
    length,
    (time) =>
      modes.reduce(
        (sum, [hertz, level, decay]) =>
          sum + level * Math.sin(2 * Math.PI * hertz * time) * Math.exp(-time / decay),
        0,
      ) * rise(time),
  );
}

/** The contact itself, before anything rings. */
const touch = (hertz: number, decay: number, seed: number): Sound =>
  lowpass(times(white(decay * 8, seed), pluck(0.0008, decay)), hertz);

const finish = (sound: Sound, share = 0.12, decay = 0.28): Sound =>
  fadeOut(highpass(room(sound, { share, decay }), 50), 0.08);

/** A small block of beech, dull. */
export const woodClick = (): Sound =>
  finish(
    mix(
      [
        struck(
          [
            [410, 0.8, 0.03],
            [1090, 0.35, 0.016],
            [1870, 0.12, 0.009],
          ],
          0.2,
        ),
      ],
      [gain(touch(2600, 0.004, 201), 0.4)],
    ),
  );

/** A fingertip on kraft board. */
export const kraftClick = (): Sound =>
  finish(
    mix(
      [
        struck(
          [
            [230, 0.8, 0.022],
            [520, 0.3, 0.012],
          ],
          0.14,
        ),
      ],
      [gain(touch(1700, 0.005, 211), 0.6)],
    ),
    0.06,
    0.2,
  );

/** Twice against the shut door, softly: this cannot be done. */
export const woodDull = (): Sound => {
  const knock = (pitch: number, seed: number) =>
    mix(
      [
        struck(
          [
            [128 * pitch, 1, 0.05],
            [242 * pitch, 0.45, 0.03],
            [395 * pitch, 0.16, 0.02],
          ],
          0.3,
        ),
      ],
      [gain(touch(900, 0.006, seed), 0.5)],
    );
  return finish(mix([knock(1, 221)], [gain(knock(0.92, 222), 0.85), 0.13]));
};

/** A round metal voice, its upper ways of ringing tuned as in a small hand bell and kept low. */
const bellModes = (hertz: number, long: number): Mode[] => [
  [hertz * 0.5, 0.22, long * 1.1],
  [hertz, 0.8, long],
  [hertz * 1.003, 0.25, long * 0.9],
  [hertz * 2.0, 0.2, long * 0.55],
  [hertz * 2.76, 0.1, long * 0.3],
  [hertz * 4.07, 0.03, long * 0.16],
];

/** The shop door's bell: the week opens. */
export const bell = (): Sound =>
  finish(
    mix(
      [struck(bellModes(784, 0.42), 1.7, 0.003)],
      [gain(struck(bellModes(1046.5, 0.36), 1.5, 0.003), 0.6), 0.16],
      [gain(touch(2400, 0.004, 231), 0.15)],
    ),
    0.2,
    0.5,
  );

/** The clock of the square, far: an act closes. */
export const bellLow = (): Sound =>
  lowpass(
    finish(
      mix(
        [struck(bellModes(261.6, 0.8), 2.2, 0.006)],
        [gain(struck(bellModes(196, 0.9), 2.0, 0.006), 0.8), 0.5],
      ),
      0.3,
      0.7,
    ),
    2600,
  );

/** A drawer on its runners, and two coins in the felt. */
export const till = (): Sound => {
  const coin = (hertz: number) =>
    struck(
      [
        [hertz, 0.4, 0.09],
        [hertz * 1.48, 0.2, 0.06],
        [hertz * 2.31, 0.06, 0.035],
      ],
      0.45,
      0.002,
    );
  return finish(
    mix(
      [gain(woodClick(), 0.7)],
      [gain(coin(1568), 0.55), 0.09],
      [gain(coin(1976), 0.5), 0.17],
      [
        gain(
          struck(
            [
              [170, 0.6, 0.04],
              [300, 0.25, 0.03],
            ],
            0.2,
          ),
          0.8,
        ),
        0.08,
      ],
    ),
    0.14,
    0.3,
  );
};

/** The lid of a wooden box, a breath, and what was inside: the end. */
export const boxOpen = (): Sound => {
  const creak = paint(0.5, (time) => {
    const turns = 46 + 30 * time;
    const teeth = Math.max(0, Math.sin(2 * Math.PI * turns * time)) ** 12;
    return (
      teeth * Math.sin(2 * Math.PI * (330 + 90 * time) * time) * Math.sin((Math.PI * time) / 0.5)
    );
  });
  const chord = [196, 293.7, 392, 493.9].map((hertz, i): readonly [Sound, number] => [
    gain(struck(bellModes(hertz, 0.8), 2.3, 0.03), 0.34 - 0.04 * i),
    0.62 + 0.13 * i,
  ]);
  return finish(
    lowpass(
      mix(
        [
          gain(
            struck(
              [
                [118, 0.9, 0.06],
                [240, 0.4, 0.04],
              ],
              0.3,
            ),
            0.7,
          ),
        ],
        [gain(creak, 0.22), 0.1],
        ...chord,
      ),
      3600,
    ),
    0.3,
    0.7,
  );
};
