import type { View } from '../../../protocol/view.ts';
import { Play } from '../choreography/play.ts';

/**
 * Whatever a scene is asked for: an object that can be read, called and counted with, so that a choreography runs to its
 * end where nothing is drawn. As a number it is 40; as a list it is a spot.
 */
function anything(): object {
  const target = () => {};
  const whatever: object = new Proxy(target, {
    get: (_, key) => {
      if (key === 'then') return undefined;
      if (key === Symbol.toPrimitive) return () => 40;
      if (key === Symbol.iterator) return () => [40, 40][Symbol.iterator]();
      return whatever;
    },
    set: () => true,
    has: () => true,
    apply: () => whatever,
  });
  return whatever;
}

/** Stands for an actor that a scene builds for itself. */
export function Whatever(): object {
  return anything();
}

const count = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;

/** How long a movement takes, as the engine of the picture counts it. */
function lengthOf(config: Parameters<Play['move']>[1]): number {
  const { duration, delay, hold, repeat, repeatDelay, yoyo } = config;
  const once = count(duration, 1000) * (yoyo === true ? 2 : 1) + count(hold, 0);
  const again = count(repeat, 0);
  return count(delay, 0) + once + again * (once + count(repeatDelay, 0));
}

/** Plays in a time of its own, which runs as fast as it can; tells how long it took. */
export async function timeOf(next: View, perform: (play: Play) => Promise<void>): Promise<number> {
  let now = 0;
  let over = false;
  const queue: { readonly at: number; readonly ring: () => void }[] = [];
  const after = (milliseconds: number): Promise<void> =>
    new Promise((ring) => {
      queue.push({ at: now + milliseconds, ring });
    });
  const still = () => new Promise<void>((resolve) => setTimeout(resolve));
  const picture = {
    view: () => next,
    size: () => ({ width: 1440, height: 760 }),
    ratio: () => 1,
    letters: () => 1,
    place: () => 'street',
    pan: () => 0,
    wall: () => false,
    theme: () => 'light',
    translator: anything(),
    faces: anything(),
    still: false,
  };
  const play: Play = Object.create(Play.prototype, {
    street: { value: anything() },
    desk: { value: anything() },
    picture: { value: picture },
    next: { value: next },
    settle: { value: () => {} },
    prop: { value: (object: unknown) => object },
    move: { value: (_: unknown, config: Parameters<Play['move']>[1]) => after(lengthOf(config)) },
    wait: { value: after },
  });
  void perform(play).then(() => {
    over = true;
  });
  for (;;) {
    await still();
    if (over) return now;
    const [first] = queue.sort((a, b) => a.at - b.at);
    if (first === undefined) throw new Error('the scene waits for something that never comes');
    queue.shift();
    now = first.at;
    first.ring();
  }
}
