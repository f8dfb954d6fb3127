import type { SimulationEvent } from '../../protocol/event.ts';
import type { View } from '../../protocol/view.ts';
import type { AppState, AppStore, Beat } from '../store/app-store.ts';

/** Beats beyond which a queue is played faster, so that a busy week does not keep anybody waiting. */
const UNHURRIED = 3;

/** A little scene under way. */
export interface Interruptible {
  /** Leaves it where it stands; what it had added is taken away. */
  readonly cut: () => void;
  /** Takes away what it had added. */
  readonly end: () => void;
}

/** What the director needs of a stage, and nothing more. */
export interface House<P extends Interruptible> {
  /** Nothing moves: every beat is resolved at once. */
  readonly still: boolean;
  /** Makes the picture equal to a view. */
  readonly show: (view: View) => void;
  /** Gives back to the street whoever was in a scene. */
  readonly release: () => void;
  /** How many times faster than life. */
  readonly pace: (times: number) => void;
  readonly begin: (next: View, settle: () => void) => P;
  /** Plays one event; resolves when its little scene is over. */
  readonly perform: (event: SimulationEvent, play: P) => Promise<void>;
}

export interface Director {
  /** The view that the picture shows: that of before the beats that are still to be played. */
  readonly shown: () => View;
  /** Something changed in the store. */
  readonly follow: () => void;
  /** Leaves the scenes that are being played and makes the picture equal to the view. */
  readonly skip: () => void;
  /** The same, on a key: only what is being played; scenes that wait for a sheet to be closed still wait. */
  readonly hurry: () => void;
  readonly close: () => void;
}

/** Plays the queue of beats on the picture of before, then makes the picture equal to the view. Decides nothing. */
export function createDirector<P extends Interruptible>(
  store: AppStore,
  first: View,
  house: House<P>,
): Director {
  let shown = first;
  /** The view that the beats being played lead to, and the last of these beats. */
  let next = first;
  let upTo = 0;
  let play: P | null = null;
  let played = lastOf(store.getState().beats);

  const settle = (view: View) => {
    if (shown === view) return;
    shown = view;
    house.show(view);
  };

  const pending = () => store.getState().beats.filter(({ id }) => id > played);
  const takeAway = () => {
    const { beats } = store.getState();
    const left = beats.filter(({ id }) => id > played);
    if (left.length !== beats.length) store.setState({ beats: left });
  };

  const stop = () => {
    play?.cut();
    play = null;
    house.pace(1);
  };

  const run = async (view: View, queue: readonly Beat[]) => {
    next = view;
    upTo = lastOf(queue);
    house.pace(1 + Math.max(0, queue.length - UNHURRIED) * 0.22);
    const mine = house.begin(view, () => settle(view));
    play = mine;
    for (const beat of queue) {
      await house.perform(beat.event, mine);
      if (play !== mine) return;
      mine.end();
      played = beat.id;
      takeAway();
    }
    if (play !== mine) return;
    play = null;
    house.pace(1);
    settle(view);
    house.release();
    follow();
  };

  /** A new decision cuts the old scenes short; they are not played again. */
  const abandon = () => {
    stop();
    played = Math.max(played, upTo);
    settle(next);
    house.release();
    takeAway();
  };

  const step = () => {
    const state = store.getState();
    const { view } = state;
    if (view === null || (play !== null && view === next)) return;
    if (play !== null) abandon();
    const queue = pending();
    if (queue.length === 0) settle(view);
    else if (house.still) skip();
    else if (canPlay(state)) void run(view, queue);
  };

  let stepping = false;
  const follow = () => {
    // Taking a beat away changes the store, which calls here again.
    if (stepping) return;
    stepping = true;
    try {
      step();
    } finally {
      stepping = false;
    }
  };

  const skip = () => {
    stop();
    const { view, beats } = store.getState();
    played = Math.max(played, lastOf(beats));
    if (view !== null) {
      next = view;
      settle(view);
    }
    house.release();
    takeAway();
  };

  const hurry = () => {
    if (play !== null) skip();
  };

  return { shown: () => shown, follow, skip, hurry, close: stop };
}

type Laid = Pick<AppState, 'place' | 'portrait' | 'inspected' | 'collecting'>;

/** While a sheet covers the street or the desk its little scenes wait: a shredder that works under it is not seen. */
const canPlay = ({ place, portrait, inspected, collecting }: Laid): boolean =>
  (place === 'street' || place === 'desk') &&
  portrait === null &&
  inspected === null &&
  !collecting;

const lastOf = (beats: readonly Beat[]): number => beats.at(-1)?.id ?? 0;
