import type * as Phaser from 'phaser';
import type { AppState, AppStore } from '../store/app-store.ts';

/** Milliseconds during which a change is drawn before the picture rests again. */
const AWAKE = 600;

export interface Rest {
  /** Something outside of the store changed what must be drawn. */
  readonly disturb: () => void;
  readonly end: () => void;
}

const covered = ({ place }: AppState): boolean => place === 'write' || place === 'letters';

/**
 * Lets the picture rest when nobody would see it move: behind a large sheet, and, where nothing moves by wish, whenever
 * nothing has just changed. Phones keep their battery, and the page its frames for the sheet.
 */
export function rest(game: Phaser.Game, store: AppStore, { still }: { still: boolean }): Rest {
  let clock = 0;
  const disturb = () => {
    clearTimeout(clock);
    if (!game.loop.running) game.loop.wake();
    if (still || covered(store.getState())) {
      clock = window.setTimeout(() => game.loop.sleep(), AWAKE);
    }
  };
  const stop = store.subscribe(disturb);
  disturb();
  return {
    disturb,
    end: () => {
      clearTimeout(clock);
      stop();
    },
  };
}
