import { describe, expect, it } from 'vitest';
import { firstMorning } from '../../protocol/testing/first-morning.ts';
import { SIGNS, WEATHERS } from '../../protocol/vocabulary.ts';
import { type AppState, createAppStore, PLACES } from '../store/app-store.ts';
import { BUSES, defaultPreferences } from '../store/preferences.ts';
import { LAYERS, STREET } from './ambience.ts';
import { cueOf } from './cues.ts';
import { interfaceCue } from './interface-cues.ts';
import { MOTIFS, motifOf } from './motifs.ts';
import { sprite } from './sounds.ts';
import { sampleEvents } from './testing/sample-events.ts';

const events = Object.values(sampleEvents).flat();
const quiet: AppState = {
  ...createAppStore(defaultPreferences('fr')).getState(),
  screen: 'game',
};
const rejection = { code: 'attention.short', decision: 'fragment.collect', params: {} } as const;
const draft = {
  portrait: 'nadia',
  purpose: 'serve',
  facts: ['a'],
  channel: 'letter',
  moment: 'morning',
  explain: true,
  choice: true,
} as const;
const drafted = { ...quiet, draft: { ...draft, facts: ['a'] } };

const touches = [
  ...PLACES.map((place) =>
    interfaceCue({ ...quiet, place }, { ...quiet, place: place === 'street' ? 'desk' : 'street' }),
  ),
  interfaceCue({ ...quiet, rejection }, quiet),
  interfaceCue({ ...quiet, inspected: 'f' }, quiet),
  interfaceCue({ ...quiet, portrait: 'nadia' }, quiet),
  interfaceCue({ ...drafted, draft: { ...draft, facts: ['a', 'b'] } }, drafted),
];

describe('cues', () => {
  const cues = [...events.map((event) => cueOf(event)), ...touches].filter((cue) => cue !== null);

  it('hears every event of the game', () => {
    expect(events.length).toBeGreaterThan(20);
    for (const event of events) expect(cueOf(event), event.type).not.toBeNull();
  });

  it('asks only for sounds that were made, and for each of them', () => {
    const asked = new Set<string>([...cues.map(({ sound }) => sound), ...LAYERS, ...MOTIFS]);
    expect([...asked].sort()).toEqual(Object.keys(sprite).sort());
  });

  it('uses every bus', () => {
    expect([...new Set([...cues.map(({ bus }) => bus), 'ambience'])].sort()).toEqual(
      [...BUSES].sort(),
    );
  });

  it('gives each sign a sound of its own and the speaker’s voice', () => {
    const voices = sampleEvents['consumer.reacted'].map((event) => cueOf(event));
    expect(new Set(voices.map((cue) => cue?.sound)).size).toBe(SIGNS.length);
    for (const cue of voices) expect(cue).toMatchObject({ bus: 'voices', speaker: 'nadia' });
  });

  it('opens each act with its tune, and no other week', () => {
    const act = (index: number) => ({ ...firstMorning().act, index, firstWeek: 1 + 4 * index });
    const opened = (week: number, index: number) =>
      motifOf(
        { type: 'week.opened', week, act: index, offered: 3 },
        { ...firstMorning(), act: act(index) },
      )?.sound;
    expect([opened(1, 0), opened(5, 1), opened(9, 2)]).toEqual([...MOTIFS]);
    expect(opened(2, 0)).toBeUndefined();
  });

  it('is silent when nothing was touched, and away from the game', () => {
    expect(interfaceCue(quiet, quiet)).toBeNull();
    expect(interfaceCue({ ...quiet, inspected: null }, { ...quiet, inspected: 'f' })).toBeNull();
    expect(interfaceCue({ ...quiet, screen: 'title', place: 'desk' }, quiet)).toBeNull();
  });

  it('loops the street and nothing else', () => {
    for (const [name, [, length, loop]] of Object.entries(sprite)) {
      expect(length).toBeGreaterThan(50);
      expect(loop, name).toBe(LAYERS.some((layer) => layer === name));
    }
  });

  it('empties the street of birds, then of people, as the weather falls', () => {
    for (const layer of ['street-far', 'street-steps', 'street-birds'] as const) {
      const levels = WEATHERS.map((weather) => STREET[weather][layer]);
      expect(levels).toEqual([...levels].sort((a, b) => b - a));
    }
    expect(STREET.rain['street-birds']).toBe(0);
    expect(STREET.rain['street-air']).toBeGreaterThan(STREET.clear['street-air']);
  });
});
