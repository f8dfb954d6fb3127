import { between, lowpass } from './filter.ts';
import { pink, wander } from './noise.ts';
import { room } from './room.ts';
import { fadeOut, gain, mix, paint, path, RATE, type Sound, times } from './sample.ts';

/** Where the mouth rings: `[hertz, width in hertz, level]`. In the region of Peterson and Barney's averages (1952). */
type Formant = readonly [number, number, number];
type Vowel = readonly [Formant, Formant, Formant];
type VowelName = 'm' | 'a' | 'o' | 'e' | 'u' | 'schwa';

const VOWELS: Readonly<Record<VowelName, Vowel>> = {
  m: [
    [260, 90, 1],
    [1100, 260, 0.05],
    [2200, 320, 0.02],
  ],
  a: [
    [720, 130, 1],
    [1240, 150, 0.5],
    [2600, 260, 0.1],
  ],
  o: [
    [480, 110, 1],
    [860, 130, 0.35],
    [2500, 280, 0.05],
  ],
  e: [
    [500, 110, 1],
    [1780, 190, 0.28],
    [2550, 260, 0.1],
  ],
  u: [
    [330, 90, 1],
    [820, 140, 0.18],
    [2300, 280, 0.03],
  ],
  schwa: [
    [520, 120, 1],
    [1450, 190, 0.25],
    [2500, 280, 0.06],
  ],
};

interface Hum {
  readonly length: number;
  /** Hertz over time. */
  readonly pitch: (time: number) => number;
  /** Loudness over time, 0 to 1. */
  readonly level: (time: number) => number;
  /** What the mouth does: vowels with their seconds. */
  readonly mouth: readonly (readonly [number, VowelName])[];
  /** Share of air in the voice, 0 to 1. */
  readonly breath: number;
  readonly seed: number;
}

/** How strongly a mouth lets one frequency through. */
const through = (formants: readonly Formant[], hertz: number): number =>
  formants.reduce(
    (sum, [centre, width, level]) =>
      sum + level / Math.sqrt(1 + ((hertz - centre) / (width * 0.8)) ** 2),
    0,
  );

function mouthAt(mouth: Hum['mouth']): (time: number) => readonly Formant[] {
  const tracks = [0, 1, 2].map((formant) =>
    [0, 1, 2].map((side) =>
      path(
        ...mouth.map(([time, vowel]): readonly [number, number] => [
          time,
          VOWELS[vowel][formant]?.[side] ?? 0,
        ]),
      ),
    ),
  );
  return (time) =>
    tracks.map(
      (track): Formant => [track[0]?.(time) ?? 0, track[1]?.(time) ?? 1, track[2]?.(time) ?? 0],
    );
}

/** A voice without words: the harmonics of a throat, each as loud as the mouth lets it be at that moment. */
function hum({ length, pitch, level, mouth, breath, seed }: Hum): Sound {
  const harmonics = 18;
  const unsteady = wander(9, seed);
  const shape = mouthAt(mouth);
  const phases = new Float64Array(harmonics);
  let weights: number[] = [];
  const voiced = paint(length, (time, index) => {
    const hertz =
      pitch(time) * (1 + 0.008 * unsteady(time) + 0.006 * Math.sin(2 * Math.PI * 5.2 * time));
    if (index % 48 === 0) {
      const formants = shape(time);
      weights = Array.from({ length: harmonics }, (_, i) => {
        const at = hertz * (i + 1);
        return at > 5000 ? 0 : through(formants, at) / (i + 1) ** 1.1;
      });
    }
    let sum = 0;
    for (let i = 0; i < harmonics; i += 1) {
      phases[i] = ((phases[i] ?? 0) + (hertz * (i + 1)) / RATE) % 1;
      sum += (weights[i] ?? 0) * Math.sin(2 * Math.PI * (phases[i] ?? 0));
    }
    return sum;
  });
  const air = between(pink(length, seed + 1), 500, 3200);
  const both = mix([gain(voiced, 1 - breath)], [gain(air, breath * 1.6)]);
  return times(both, level);
}

const finish = (sound: Sound): Sound =>
  fadeOut(room(lowpass(sound, 4200), { share: 0.16, decay: 0.3 }), 0.08);

/** Two notes that rise and open: warm, grateful. */
export const thanks = (): Sound =>
  finish(
    hum({
      length: 0.86,
      pitch: path([0, 176], [0.12, 190], [0.3, 184], [0.42, 226], [0.6, 236], [0.86, 196]),
      level: path(
        [0, 0],
        [0.07, 0.8],
        [0.24, 0.65],
        [0.34, 0.3],
        [0.44, 1],
        [0.66, 0.75],
        [0.86, 0],
      ),
      mouth: [
        [0, 'm'],
        [0.3, 'm'],
        [0.46, 'a'],
        [0.7, 'o'],
        [0.86, 'm'],
      ],
      breath: 0.12,
      seed: 301,
    }),
  );

/** Short and content, as one says that it will do. */
export const buys = (): Sound =>
  finish(
    hum({
      length: 0.5,
      pitch: path([0, 208], [0.1, 216], [0.26, 186], [0.5, 168]),
      level: path([0, 0], [0.05, 0.9], [0.2, 0.8], [0.5, 0]),
      mouth: [
        [0, 'm'],
        [0.1, 'e'],
        [0.28, 'schwa'],
        [0.5, 'm'],
      ],
      breath: 0.1,
      seed: 311,
    }),
  );

/** A little air through the nose, and on one walks. */
export const ignores = (): Sound =>
  finish(
    hum({
      length: 0.36,
      pitch: path([0, 158], [0.36, 146]),
      level: path([0, 0], [0.06, 0.6], [0.18, 0.5], [0.36, 0]),
      mouth: [[0, 'm']],
      breath: 0.42,
      seed: 321,
    }),
  );

/** One note that goes up at its end and waits for an answer. */
export const asks = (): Sound =>
  finish(
    hum({
      length: 0.72,
      pitch: path([0, 168], [0.22, 160], [0.48, 214], [0.72, 262]),
      level: path([0, 0], [0.08, 0.75], [0.3, 0.7], [0.54, 0.95], [0.72, 0]),
      mouth: [
        [0, 'm'],
        [0.28, 'm'],
        [0.5, 'schwa'],
        [0.72, 'm'],
      ],
      breath: 0.14,
      seed: 331,
    }),
  );

/** Two notes that fall, the second lower: no, and no. */
export const protests = (): Sound =>
  finish(
    hum({
      length: 0.84,
      pitch: path([0, 204], [0.1, 210], [0.28, 164], [0.4, 186], [0.5, 184], [0.84, 124]),
      level: path(
        [0, 0],
        [0.04, 1],
        [0.2, 0.8],
        [0.34, 0.12],
        [0.43, 0.95],
        [0.62, 0.7],
        [0.84, 0],
      ),
      mouth: [
        [0, 'm'],
        [0.08, 'a'],
        [0.32, 'o'],
        [0.44, 'a'],
        [0.84, 'u'],
      ],
      breath: 0.16,
      seed: 341,
    }),
  );

/** A breath let go. */
export const leaves = (): Sound =>
  finish(
    hum({
      length: 1.05,
      pitch: path([0, 190], [0.3, 170], [1.05, 112]),
      level: path([0, 0], [0.16, 0.75], [0.4, 0.6], [1.05, 0]),
      mouth: [
        [0, 'schwa'],
        [0.4, 'o'],
        [1.05, 'u'],
      ],
      breath: 0.5,
      seed: 351,
    }),
  );

/** People far off, too far for words: for the street. */
export const murmur = (length: number, seed: number): Sound => {
  const tune = wander(2.2, seed);
  const speech = wander(4.2, seed + 2);
  return hum({
    length,
    pitch: (time) => 150 * 2 ** (0.22 * tune(time)),
    level: (time) =>
      Math.max(0, 0.3 + 0.7 * speech(time)) * Math.sin((Math.PI * time) / length) ** 0.6,
    mouth: [
      [0, 'o'],
      [length * 0.2, 'a'],
      [length * 0.4, 'e'],
      [length * 0.55, 'u'],
      [length * 0.7, 'schwa'],
      [length, 'o'],
    ],
    breath: 0.1,
    seed: seed + 4,
  });
};
