import { describe, expect, it } from 'vitest';
import { createAppStore } from '../store/app-store.ts';
import { defaultPreferences } from '../store/preferences.ts';
import { writeCaptions } from './captions.ts';
import type { Cue } from './cues.ts';

const happened = (sound: Cue['sound'], speaker?: string): Cue => ({
  sound,
  bus: 'paper',
  twin: 'log',
  ...(speaker === undefined ? {} : { speaker }),
});

describe('captions', () => {
  it('writes what happened, by whom, and not what the hand did', () => {
    const store = createAppStore(defaultPreferences('fr'));
    writeCaptions(store, [
      happened('stamp'),
      { sound: 'kraft-click', bus: 'paper', twin: 'screen' },
      happened('voice-asks', 'nadia'),
    ]);
    expect(store.getState().captions).toEqual([
      { id: 1, sound: 'stamp', speaker: null },
      { id: 2, sound: 'voice-asks', speaker: 'nadia' },
    ]);
  });

  it('keeps the last few, each under a number of its own', () => {
    const store = createAppStore(defaultPreferences('fr'));
    for (let i = 0; i < 5; i += 1) writeCaptions(store, [happened('till')]);
    expect(store.getState().captions.map(({ id }) => id)).toEqual([3, 4, 5]);
  });
});
