import type { AppState, AppStore } from '../store/app-store.ts';
import { type Ambience, createAmbience } from './ambience.ts';
import { writeCaptions } from './captions.ts';
import { type Cue, cueOf } from './cues.ts';
import { onFirstGesture } from './first-gesture.ts';
import { interfaceCue } from './interface-cues.ts';
import { createMixer, type Mixer } from './mixer.ts';
import { motifOf } from './motifs.ts';
import { loadPlayer, type Player } from './player.ts';

interface Parts {
  readonly store: AppStore;
  /** Replaced in tests. */
  readonly load?: () => Promise<Player | null>;
}

/** The shop door: says once that sound is there. */
const OPENING: Cue = { sound: 'bell', bus: 'paper', twin: 'screen' };

/**
 * Lets the game be heard: what happens, what the hand does, and the street behind.
 * Nothing is loaded before the first gesture nor while the sound is off, and nothing is heard in a hidden tab.
 */
export function attachAudio({ store, load = loadPlayer }: Parts): { readonly destroy: () => void } {
  let heard = store.getState().log.at(-1)?.id ?? 0;
  let mixer: Mixer | null = null;
  let ambience: Ambience | null = null;
  let touched = false;
  let asked = false;
  let gone = false;

  const street = ({ screen, view, preferences }: AppState) => {
    if (mixer === null || ambience === null || document.hidden) return;
    const weather = screen === 'game' && !preferences.muted ? (view?.weather ?? null) : null;
    ambience.set(weather, mixer.volumeOf('ambience'));
  };

  const wake = async () => {
    if (asked || gone || !touched || store.getState().preferences.muted) return;
    asked = true;
    const player = await load();
    if (player === null) return;
    if (gone) {
      player.unload();
      return;
    }
    mixer = createMixer({ player, settings: store.getState().preferences });
    ambience = createAmbience(player);
    if (document.hidden) return;
    if (store.getState().screen === 'game') mixer.play([OPENING]);
    street(store.getState());
  };

  const listen = (state: AppState, before: AppState) => {
    if (state.preferences !== before.preferences) {
      mixer?.set(state.preferences);
      void wake();
    }
    const fresh = state.log.filter(({ id }) => id > heard);
    heard = fresh.at(-1)?.id ?? heard;
    if (!document.hidden) {
      const happened = fresh
        .flatMap(({ event }) => [cueOf(event), motifOf(event, state.view)])
        .filter((cue) => cue !== null);
      if (state.preferences.captions) writeCaptions(store, happened);
      const touch = interfaceCue(state, before);
      mixer?.play(happened.length === 0 && touch !== null ? [touch] : happened);
    }
    street(state);
  };

  const look = () => {
    if (document.hidden) {
      mixer?.hush();
      ambience?.forget();
    } else street(store.getState());
  };

  const unsubscribe = store.subscribe(listen);
  document.addEventListener('visibilitychange', look);
  const stopWaiting = onFirstGesture(() => {
    touched = true;
    void wake();
  });

  return {
    destroy: () => {
      gone = true;
      unsubscribe();
      stopWaiting();
      document.removeEventListener('visibilitychange', look);
      mixer?.destroy();
      mixer = null;
      ambience = null;
    },
  };
}
