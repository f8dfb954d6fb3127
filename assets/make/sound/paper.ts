import { bandpass, between, highpass, lowpass } from './filter.ts';
import { draws, pink, wander, white } from './noise.ts';
import { fadeOut, gain, hill, mix, paint, pluck, type Sound, silence, times } from './sample.ts';

/** One fibre that gives: a very short, dull burst. */
function snap(hertz: number, decay: number, seed: number): Sound {
  const burst = times(white(decay * 6, seed), pluck(0.0004, decay));
  return bandpass(burst, hertz, 1.1);
}

interface Crackle {
  readonly length: number;
  /** Fibres a second, as a function of time. */
  readonly density: (time: number) => number;
  /** Hertz between which the fibres ring. */
  readonly tone: readonly [number, number];
  readonly seed: number;
}

/**
 * Paper that moves is many fibres giving way one after another, few loud ones among many faint ones:
 * sizes follow a power law, as measured on crumpled sheets (Houle and Sethna 1996).
 */
function crackle({ length, density, tone, seed }: Crackle): Sound {
  const draw = draws(seed);
  const layers: [Sound, number][] = [[silence(length), 0]];
  let time = 0;
  while (time < length) {
    time += -Math.log(1 - draw()) / Math.max(1, density(time));
    if (time >= length) break;
    const size = Math.min(0.55, 0.06 / (1 - draw()) ** 0.6);
    const hertz = tone[0] + (tone[1] - tone[0]) * draw();
    layers.push([gain(snap(hertz, 0.0012 + 0.003 * size, Math.floor(draw() * 1e9)), size), time]);
  }
  return mix(...layers);
}

/** A sheet that rubs along a table: soft noise whose strength wanders as the hand does. */
function rub(length: number, seed: number, low = 700, high = 4200): Sound {
  const hand = wander(34, seed + 1);
  const body = between(pink(length, seed), low, high);
  return times(body, (time) => (0.65 + 0.35 * hand(time)) * hill(length, 0.35)(time));
}

/** The table or the palm under the paper. */
const pat = (hertz: number, decay: number, seed: number): Sound =>
  mix(
    [
      paint(
        decay * 7,
        (time) =>
          Math.sin(2 * Math.PI * (hertz * time - hertz * 0.02 * Math.exp(-time * 40))) *
          pluck(0.002, decay)(time),
      ),
    ],
    [gain(lowpass(times(white(0.06, seed), pluck(0.001, 0.008)), 1800), 0.6)],
  );

const soft = (sound: Sound): Sound => fadeOut(lowpass(highpass(sound, 90), 7500), 0.03);

export const paperPick = (): Sound =>
  soft(
    mix(
      [gain(rub(0.2, 11, 1200, 5200), 1.1)],
      [
        gain(
          crackle({
            length: 0.24,
            density: hillDensity(0.24, 0.3, 190),
            tone: [1400, 4800],
            seed: 12,
          }),
          0.9,
        ),
        0.02,
      ],
    ),
  );

export const paperPut = (): Sound =>
  soft(
    mix(
      [gain(rub(0.14, 21, 800, 3600), 0.8)],
      [gain(pat(150, 0.028, 22), 0.75), 0.1],
      [
        gain(
          crackle({
            length: 0.12,
            density: hillDensity(0.12, 0.1, 120),
            tone: [1100, 3800],
            seed: 23,
          }),
          0.6,
        ),
        0.1,
      ],
    ),
  );

export const paperTear = (): Sound => {
  const length = 0.52;
  const hand = wander(22, 31);
  const pull = (time: number) => hill(length, 0.62)(time) ** 0.7 * (0.6 + 0.4 * hand(time));
  return soft(
    mix(
      [gain(times(between(white(length, 32), 1100, 4200), pull), 0.3)],
      [
        gain(
          crackle({ length, density: (t) => 60 + 700 * pull(t), tone: [1300, 4400], seed: 33 }),
          1.8,
        ),
      ],
    ),
  );
};

export const paperCrumple = (): Sound =>
  soft(
    mix(
      [
        gain(
          crackle({
            length: 0.72,
            density: (t) =>
              30 + 380 * Math.abs(Math.sin(2 * Math.PI * t * 1.9)) * hill(0.72, 0.3)(t),
            tone: [900, 3800],
            seed: 41,
          }),
          2.4,
        ),
      ],
      [gain(rub(0.5, 42, 500, 2400), 0.3)],
      [gain(rub(0.3, 43, 500, 2200), 0.22), 0.34],
    ),
  );

export const paperFold = (): Sound =>
  soft(
    mix(
      [gain(rub(0.26, 51, 900, 3800), 0.7)],
      [
        gain(
          crackle({
            length: 0.16,
            density: hillDensity(0.16, 0.5, 260),
            tone: [1200, 4200],
            seed: 52,
          }),
          0.8,
        ),
        0.16,
      ],
      // The nail that runs along the crease.
      [gain(rub(0.22, 53, 1800, 5200), 0.9), 0.3],
    ),
  );

export const paperUnfold = (): Sound =>
  soft(
    mix(
      [crackle({ length: 0.3, density: hillDensity(0.3, 0.2, 240), tone: [1200, 4600], seed: 61 })],
      [gain(rub(0.24, 62, 900, 4200), 0.6), 0.08],
    ),
  );

export const paperSlide = (): Sound => soft(gain(rub(0.36, 71, 600, 3600), 1));

/** A hand that draws its sheet back before it is taken. */
export const paperWithdraw = (): Sound =>
  soft(
    mix(
      [gain(rub(0.16, 81, 900, 4200), 0.9)],
      [gain(rub(0.24, 82, 500, 2600), 0.6), 0.13],
      [gain(pat(120, 0.03, 83), 0.35), 0.3],
    ),
  );

export const paperShred = (): Sound => {
  const length = 0.8;
  const teeth = (time: number) => 0.55 + 0.45 * Math.sin(2 * Math.PI * 27 * time) ** 2;
  const pass = hill(length, 0.25);
  return soft(
    mix(
      [
        gain(
          times(between(white(length, 91), 900, 3400), (t) => teeth(t) * pass(t)),
          0.25,
        ),
      ],
      [
        gain(
          crackle({
            length,
            density: (t) => 20 + 380 * teeth(t) * pass(t),
            tone: [1000, 3800],
            seed: 92,
          }),
          1.4,
        ),
      ],
      [gain(times(lowpass(pink(length, 93), 240), pass), 0.7)],
    ),
  );
};

/** Leaves of a book that run under the thumb. */
export const pages = (): Sound => {
  const draw = draws(101);
  const layers: [Sound, number][] = [];
  for (let i = 0, at = 0; i < 7; i += 1, at += 0.07 + 0.03 * draw())
    layers.push([gain(rub(0.13 + 0.05 * draw(), 102 + i, 900, 4200), 0.6 + 0.3 * draw()), at]);
  return soft(mix(...layers, [gain(pat(110, 0.04, 120), 0.7), 0.62]));
};

/** A letter through the flap, and onto the mat. */
export const letterDrop = (): Sound =>
  soft(
    mix(
      [gain(pat(420, 0.012, 131), 0.4)],
      [gain(rub(0.2, 132, 800, 3800), 0.8), 0.03],
      [gain(pat(130, 0.035, 133), 0.9), 0.3],
      [
        gain(
          crackle({
            length: 0.1,
            density: hillDensity(0.1, 0.2, 150),
            tone: [1100, 3600],
            seed: 134,
          }),
          0.6,
        ),
        0.3,
      ],
    ),
  );

/** A slip laid on a sheet: the least of paper sounds, for what is done often. */
export const slip = (): Sound =>
  soft(mix([gain(rub(0.1, 141, 1200, 4600), 0.8)], [gain(pat(210, 0.014, 142), 0.3), 0.06]));

/** Lead on paper: noise in strokes, with the grain of the sheet. */
export const pencil = (): Sound => {
  const stroke = (length: number, seed: number) =>
    times(between(white(length, seed), 1500, 4800), (t) => {
      const grain = wander(260, seed + 5);
      return (0.55 + 0.45 * grain(t)) * hill(length, 0.4)(t);
    });
  return soft(
    mix(
      [gain(stroke(0.22, 151), 0.6)],
      [gain(stroke(0.34, 152), 0.7), 0.24],
      [gain(pat(240, 0.01, 153), 0.15)],
    ),
  );
};

/** A rubber stamp: the breath of the pad, the blow, the table. */
export const stamp = (): Sound =>
  soft(
    mix(
      [gain(rub(0.07, 161, 700, 2600), 0.5)],
      [gain(pat(88, 0.055, 162), 1.1), 0.07],
      [gain(pat(230, 0.02, 163), 0.5), 0.072],
      [gain(rub(0.12, 164, 900, 3200), 0.45), 0.16],
    ),
  );

/** Warm wax under a seal: soft, round, no edge. */
export const seal = (): Sound =>
  soft(
    mix(
      [gain(pat(105, 0.05, 171), 0.9)],
      [gain(rub(0.16, 172, 300, 1400), 0.8), 0.02],
      [gain(pat(310, 0.018, 173), 0.3), 0.2],
    ),
  );

/** A heavy sheet that falls flat: something must be answered. */
export const thud = (): Sound =>
  soft(
    mix(
      [gain(pat(58, 0.13, 181), 1.2)],
      [gain(pat(116, 0.06, 182), 0.5)],
      [gain(rub(0.3, 183, 300, 1800), 0.5)],
      [gain(lowpass(rub(0.4, 184, 200, 1200), 900), 0.4), 0.1],
    ),
  );

function hillDensity(length: number, top: number, most: number): (time: number) => number {
  const shape = hill(length, top);
  return (time) => 10 + most * shape(time);
}
