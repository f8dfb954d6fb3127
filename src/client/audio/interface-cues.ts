import type { AppState, Place } from '../store/app-store.ts';
import type { Cue } from './cues.ts';
import type { SoundName } from './sounds.ts';

const touch = (sound: SoundName): Cue => ({ sound, bus: 'paper', twin: 'screen' });

/** Going to one of the four places. */
const places: Readonly<Record<Place, SoundName>> = {
  street: 'kraft-click',
  desk: 'wood-click',
  write: 'paper-unfold',
  letters: 'paper-slide',
};

/** What the hand does on the page, which is no event of the game: at most one sound for one change. */
export function interfaceCue(state: AppState, before: AppState): Cue | null {
  if (state.screen !== 'game' || before.screen !== 'game') return null;
  if (state.rejection !== null && state.rejection !== before.rejection) return touch('wood-dull');
  if (state.place !== before.place) return touch(places[state.place]);
  if (state.portrait !== before.portrait && state.portrait !== null) return touch('paper-slide');
  if (state.inspected !== before.inspected && state.inspected !== null) return touch('paper-slip');
  if (
    state.draft !== null &&
    before.draft !== null &&
    state.draft.portrait === before.draft.portrait &&
    state.draft.facts.length !== before.draft.facts.length
  )
    return touch('paper-slip');
  return null;
}
