import { between, lowpass } from './filter.ts';
import { draws, pink, ring, white } from './noise.ts';
import { room } from './room.ts';
import { gain, hill, mix, mixOnRing, paint, pluck, RATE, type Sound, times } from './sample.ts';
import { murmur } from './voice.ts';

/** Turns a whole number of times in a loop, so that its end meets its beginning. */
const swell = (length: number, turns: number, depth: number) => (time: number) =>
  1 - depth * (0.5 + 0.5 * Math.cos((2 * Math.PI * turns * time) / length));

/** Wind between houses. */
export const air = (): Sound => {
  const length = 7;
  const breath = ring(lowpass(between(pink(length + 1.5, 401), 110, 620), 620), length);
  return times(breath, swell(length, 2, 0.45));
};

/** A street or two away: a rumble, a wheel now and then, people talking. */
export const street = (): Sound => {
  const length = 10;
  const rumble = ring(lowpass(between(pink(length + 2, 411), 60, 300), 300), length);
  const wheel = (long: number, seed: number) =>
    times(between(pink(long, seed), 160, 700), (t) => hill(long, 0.45)(t) ** 1.5);
  const far = (sound: Sound) => lowpass(room(sound, { share: 0.7, decay: 0.6 }), 850);
  return mixOnRing(length, [
    [gain(rumble, 0.8), 0],
    [gain(wheel(3.4, 412), 0.7), 1.2],
    [gain(wheel(4.2, 413), 0.55), 6.1],
    [gain(far(murmur(2.2, 421)), 0.1), 0.4],
    [gain(far(murmur(1.6, 431)), 0.08), 3.4],
    [gain(far(murmur(2.6, 441)), 0.1), 5.2],
    [gain(far(murmur(1.8, 451)), 0.07), 8.4],
  ]);
};

/** Two people who pass, at their own pace. */
export const steps = (): Sound => {
  const length = 8;
  const draw = draws(461);
  const step = (heavy: number): Sound => {
    const heel = paint(
      0.09,
      (t) => Math.sin(2 * Math.PI * (95 + 30 * heavy) * t) * pluck(0.003, 0.016)(t),
    );
    const sole = between(
      times(white(0.13, Math.floor(draw() * 1e9)), (t) => hill(0.13, 0.2)(t) ** 2),
      500,
      2200,
    );
    return mix([gain(heel, 0.22)], [gain(sole, 0.3), 0.012]);
  };
  const walker = (pace: number, from: number, count: number, heavy: number) =>
    Array.from({ length: count }, (_, i): readonly [Sound, number] => {
      const nearness = Math.sin((Math.PI * (i + 0.5)) / count) ** 1.4;
      const level = nearness * (0.85 + 0.15 * draw()) * (i % 2 === 0 ? 1 : 0.85);
      return [
        gain(room(step(heavy), { share: 0.25, decay: 0.35 }), level),
        from + i * pace + 0.012 * draw(),
      ];
    });
  return mixOnRing(length, [...walker(0.54, 0.2, 10, 0), ...walker(0.47, 4.4, 8, 1)]);
};

/** Sparrows under a gutter and, twice, a warbler: the fauvette of the house. */
export const birds = (): Sound => {
  const length = 11;
  const draw = draws(471);
  const chirp = (from: number, to: number, long: number): Sound => {
    let phase = 0;
    return paint(long, (time) => {
      const share = time / long;
      phase += (from + (to - from) * share ** 0.7) / RATE;
      return Math.sin(2 * Math.PI * phase) * hill(long, 0.3)(time);
    });
  };
  const sparrow = (): Sound =>
    chirp(3300 + 500 * draw(), 2700 + 300 * draw(), 0.07 + 0.03 * draw());
  const warble = (): Sound => {
    const layers: [Sound, number][] = [];
    for (let i = 0, at = 0; i < 11; i += 1) {
      const base = 2300 + 1100 * draw();
      const long = 0.06 + 0.06 * draw();
      layers.push([gain(chirp(base, base * (0.8 + 0.45 * draw()), long), 0.5 + 0.5 * draw()), at]);
      at += long + 0.015 + 0.03 * draw();
    }
    return mix(...layers);
  };
  const away = (sound: Sound, level: number) =>
    gain(lowpass(room(sound, { share: 0.8, decay: 0.7 }), 4200), level);
  return mixOnRing(length, [
    [away(sparrow(), 0.5), 0.5],
    [away(sparrow(), 0.4), 0.86],
    [away(warble(), 0.7), 2.1],
    [away(sparrow(), 0.3), 4.6],
    [away(sparrow(), 0.45), 5.3],
    [away(sparrow(), 0.35), 5.52],
    [away(warble(), 0.45), 7.2],
    [away(sparrow(), 0.3), 9.7],
    [away(sparrow(), 0.4), 10.8],
  ]);
};
