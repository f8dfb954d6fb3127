import { lowpass } from './filter.ts';
import { mix, RATE, type Sound, silence } from './sample.ts';

/** Four echoes that feed themselves, of lengths that share no factor, then two that blur them (Schroeder). */
const COMBS = [0.0297, 0.0371, 0.0411, 0.0437];
const BLURS = [0.005, 0.0017];

/** A small room around a sound. `share`: level of the room against the sound; `decay`: seconds to fall by 60 dB. */
export function room(sound: Sound, { share, decay }: { share: number; decay: number }): Sound {
  const dry = mix([sound], [silence(decay), sound.length / RATE]);
  let wet: Sound = new Float64Array(dry.length);
  for (const length of COMBS) {
    const lag = Math.round(length * RATE);
    const back = 10 ** ((-3 * length) / decay);
    const comb = new Float64Array(dry.length);
    for (let i = 0; i < dry.length; i += 1)
      comb[i] = (dry[i] ?? 0) + (i < lag ? 0 : back * (comb[i - lag] ?? 0));
    wet = wet.map((value, i) => value + (comb[i] ?? 0) / COMBS.length);
  }
  for (const length of BLURS) {
    const lag = Math.round(length * RATE);
    const before = wet;
    const after = new Float64Array(before.length);
    for (let i = 0; i < before.length; i += 1) {
      const old = i < lag ? 0 : (before[i - lag] ?? 0) + 0.6 * (after[i - lag] ?? 0);
      after[i] = -0.6 * (before[i] ?? 0) + old;
    }
    wet = after;
  }
  const soft = lowpass(wet, 3200);
  return dry.map((value, i) => value + share * (soft[i] ?? 0));
}
