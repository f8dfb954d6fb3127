import type { Translator } from '../i18n/translator.ts';
import type { AppStore } from '../store/app-store.ts';
import { canDraw } from './can-draw.ts';

export interface StageOptions {
  /** The element that the picture fills; it must have a size of its own. */
  readonly parent: HTMLElement;
  readonly store: AppStore;
  readonly translator: Translator;
  /** Nothing moves and every beat is resolved at once. */
  readonly reducedMotion: boolean;
}

export interface Stage {
  readonly destroy: () => void;
}

/**
 * Draws the game in an element, or says in the store that it cannot (`stage: 'off'`). Looks before it loads: where
 * WebGL is missing nothing heavy is fetched. The picture comes later; until then `stage` is `loading`.
 */
export function createStage(options: StageOptions): Stage {
  const { store } = options;
  let destroy = () => {};
  let gone = false;
  const refuse = () => {
    if (!gone) store.setState({ stage: 'off', beats: [] });
  };
  if (!canDraw()) {
    refuse();
    return { destroy: () => {} };
  }
  store.setState({ stage: 'loading' });
  import('./theatre.ts')
    .then(async ({ openTheatre }) => {
      if (gone) return;
      const theatre = await openTheatre(options);
      if (gone) theatre.close();
      else destroy = theatre.close;
    })
    // A picture that cannot be drawn is never a game that cannot be played.
    .catch(refuse);
  return {
    destroy: () => {
      gone = true;
      destroy();
      store.setState({ stage: 'absent', beats: [] });
    },
  };
}
