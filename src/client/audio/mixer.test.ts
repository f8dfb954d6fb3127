import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultPreferences } from '../store/preferences.ts';
import { createAmbience } from './ambience.ts';
import type { Cue } from './cues.ts';
import { createMixer } from './mixer.ts';
import { fakePlayer } from './testing/fake-player.ts';
import { voicePitch } from './voice-pitch.ts';

const settings = defaultPreferences('fr');
const cue = (sound: Cue['sound'], speaker?: string): Cue => ({
  sound,
  bus: speaker === undefined ? 'paper' : 'voices',
  twin: 'log',
  ...(speaker === undefined ? {} : { speaker }),
});

const mixing = (changes: Partial<typeof settings> = {}) => {
  const { player, take } = fakePlayer();
  const mixer = createMixer({ player, settings: { ...settings, ...changes } });
  take();
  return { mixer, take };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('mixer', () => {
  it('lets what happened together be heard one after another', () => {
    const { mixer, take } = mixing();
    mixer.play([cue('stamp'), cue('voice-thanks', 'nadia'), cue('till')]);
    expect(take()).toEqual(['play stamp 0.7']);
    vi.advanceTimersByTime(400);
    expect(take()).toEqual(['play voice-thanks 0.7']);
    vi.advanceTimersByTime(400);
    expect(take()).toEqual(['play till 0.7']);
  });

  it('does not repeat one sound in a row, but lets two people say the same', () => {
    const { mixer, take } = mixing();
    mixer.play([cue('pages'), cue('pages'), cue('voice-asks', 'nadia'), cue('voice-asks', 'yvon')]);
    vi.runAllTimers();
    expect(take()).toHaveLength(3);
  });

  it('is silent at once when muted, what was waiting included', () => {
    const { mixer, take } = mixing();
    mixer.play([cue('stamp'), cue('till')]);
    take();
    mixer.set({ ...settings, muted: true });
    vi.runAllTimers();
    mixer.play([cue('bell')]);
    expect(take()).toEqual(['mute']);
  });

  it('follows the volume of each bus, and asks nothing of one that is shut', () => {
    const { mixer, take } = mixing({
      volumes: { ambience: 0.5, paper: 0, voices: 0.2, music: 0.5 },
    });
    mixer.play([cue('stamp')]);
    mixer.play([cue('voice-asks', 'nadia')]);
    expect(take()).toEqual(['play voice-asks 0.2']);
  });
});

describe('ambience', () => {
  it('starts the layers of the weather, thins them out and gives the street back', () => {
    const { player, take } = fakePlayer();
    const ambience = createAmbience(player);
    ambience.set('rain', 0.5);
    expect(take().filter((asked) => asked.startsWith('play'))).toEqual([
      'play street-far 0',
      'play street-air 0',
    ]);
    ambience.set('clear', 0.5);
    expect(take().filter((asked) => asked.startsWith('play'))).toEqual([
      'play street-steps 0',
      'play street-birds 0',
    ]);
    ambience.set('clear', 0.5);
    expect(take()).toEqual([]);
    ambience.set(null, 0.5);
    expect(take().every((asked) => asked.endsWith(' 0'))).toBe(true);
  });
});

describe('voice pitch', () => {
  it('is the same for the same person and stays near what was made', () => {
    const people = ['nadia-belkacem', 'yvon-le-goff', 'aminata-diallo', 'camille-roussel'];
    const pitches = people.map(voicePitch);
    expect(pitches).toEqual(people.map(voicePitch));
    expect(new Set(pitches).size).toBe(people.length);
    for (const pitch of pitches) {
      expect(pitch).toBeGreaterThanOrEqual(0.86);
      expect(pitch).toBeLessThanOrEqual(1.16);
    }
  });
});
