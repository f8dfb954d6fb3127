import { paint, RATE, type Sound } from './sample.ts';

/** Draws in [0, 1), the same for the same seed on every machine (mulberry32, public domain). */
export function draws(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function white(length: number, seed: number): Sound {
  const draw = draws(seed);
  return paint(length, () => draw() * 2 - 1);
}

/** As much energy in each octave (Paul Kellet's filter), which is nearer to wind and paper than white. */
export function pink(length: number, seed: number): Sound {
  const draw = draws(seed);
  let [a, b, c] = [0, 0, 0];
  return paint(length, () => {
    const value = draw() * 2 - 1;
    a = 0.99765 * a + value * 0.099046;
    b = 0.963 * b + value * 0.2965164;
    c = 0.57 * c + value * 1.0526913;
    return (a + b + c + value * 0.1848) * 0.25;
  });
}

/** A slow, smooth wandering in [-1, 1] that turns about `rate` times a second. */
export function wander(rate: number, seed: number): (time: number) => number {
  const point = (index: number) => draws(seed + index * 7919)() * 2 - 1;
  return (time) => {
    const at = time * rate;
    const index = Math.floor(at);
    const share = at - index;
    const smooth = share * share * (3 - 2 * share);
    return point(index) * (1 - smooth) + point(index + 1) * smooth;
  };
}

/** A ring of noise: the last part is faded over what came before the first, at equal power. */
export function ring(sound: Sound, length: number): Sound {
  const size = Math.round(length * RATE);
  const over = sound.length - size;
  if (over <= 0) throw new Error('A ring needs a sound longer than itself.');
  const out = sound.slice(0, size);
  for (let i = 0; i < over; i += 1) {
    const angle = (Math.PI / 2) * (i / over);
    out[i] = (sound[i] ?? 0) * Math.sin(angle) + (sound[size + i] ?? 0) * Math.cos(angle);
  }
  return out;
}
