import { RATE, type Sound } from './sample.ts';

interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

/** Two poles, two zeros; coefficients from Robert Bristow-Johnson's cookbook. */
function run(sound: Sound, { b, a }: Biquad): Sound {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return sound.map((x) => {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

const angles = (hertz: number, q: number) => {
  const w = (2 * Math.PI * Math.min(hertz, RATE * 0.45)) / RATE;
  return { cos: Math.cos(w), alpha: Math.sin(w) / (2 * q) };
};

export function lowpass(sound: Sound, hertz: number, q = Math.SQRT1_2): Sound {
  const { cos, alpha } = angles(hertz, q);
  const a0 = 1 + alpha;
  const edge = (1 - cos) / 2 / a0;
  return run(sound, { b: [edge, edge * 2, edge], a: [(-2 * cos) / a0, (1 - alpha) / a0] });
}

export function highpass(sound: Sound, hertz: number, q = Math.SQRT1_2): Sound {
  const { cos, alpha } = angles(hertz, q);
  const a0 = 1 + alpha;
  const edge = (1 + cos) / 2 / a0;
  return run(sound, { b: [edge, edge * -2, edge], a: [(-2 * cos) / a0, (1 - alpha) / a0] });
}

/** Peak of 1 at its middle. */
export function bandpass(sound: Sound, hertz: number, q: number): Sound {
  const { cos, alpha } = angles(hertz, q);
  const a0 = 1 + alpha;
  return run(sound, { b: [alpha / a0, 0, -alpha / a0], a: [(-2 * cos) / a0, (1 - alpha) / a0] });
}

/** Between two edges. */
export const between = (sound: Sound, low: number, high: number): Sound =>
  lowpass(highpass(sound, low), high);
