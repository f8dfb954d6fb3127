import type { AppStore, Caption } from '../store/app-store.ts';
import type { Cue } from './cues.ts';

/** How many are kept: as many as can be read before they leave. */
const KEPT = 3;

/** Writes the sounds that mean something: those of what happened, not those of the hand. */
export const writeCaptions = (store: AppStore, cues: readonly Cue[]): void => {
  const told = cues.filter(({ twin }) => twin === 'log');
  if (told.length === 0) return;
  const { captions } = store.getState();
  const last = captions.at(-1)?.id ?? 0;
  const fresh = told.map(
    ({ sound, speaker }, rank): Caption => ({
      id: last + rank + 1,
      sound,
      speaker: speaker ?? null,
    }),
  );
  store.setState({ captions: [...captions, ...fresh].slice(-KEPT) });
};
