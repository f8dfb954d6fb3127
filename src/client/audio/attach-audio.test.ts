import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SimulationEvent } from '../../protocol/event.ts';
import { firstMorning } from '../../protocol/testing/first-morning.ts';
import { createAppStore } from '../store/app-store.ts';
import { defaultPreferences } from '../store/preferences.ts';
import { attachAudio } from './attach-audio.ts';
import { fakePlayer } from './testing/fake-player.ts';

const page = () => {
  const target = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', target);
  vi.stubGlobal('navigator', {});
  return target;
};
const bell: SimulationEvent = { type: 'week.opened', week: 1, act: 0, offered: 3 };
const pages: SimulationEvent = { type: 'week.closed', week: 1, sales: 0, left: 0 };

const attached = (muted = false) => {
  const { player, take } = fakePlayer();
  const load = vi.fn(async () => player);
  const store = createAppStore({ ...defaultPreferences('fr'), muted });
  store.setState({ screen: 'game', view: firstMorning(), log: [{ id: 7, event: bell }] });
  const audio = attachAudio({ store, load });
  const touch = async () => {
    window.dispatchEvent(new Event('keydown'));
    await vi.advanceTimersByTimeAsync(0);
  };
  const once = () =>
    take().filter((asked) => asked.startsWith('play') && !asked.includes('street'));
  return { store, load, audio, touch, take, once };
};

let document: ReturnType<typeof page>;
beforeEach(() => {
  vi.useFakeTimers();
  document = page();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('attachAudio', () => {
  it('loads nothing before the first gesture', async () => {
    const { load, touch } = attached();
    expect(load).not.toHaveBeenCalled();
    await touch();
    await touch();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('loads nothing while muted, and wakes when the sound is put on', async () => {
    const { store, load, touch, once } = attached(true);
    await touch();
    expect(load).not.toHaveBeenCalled();
    store.setState(({ preferences }) => ({ preferences: { ...preferences, muted: false } }));
    await vi.advanceTimersByTimeAsync(0);
    expect(once()).toEqual(['play bell 0.7']);
  });

  it('plays each new beat once and none of those from before', async () => {
    const { store, touch, take, once } = attached();
    await touch();
    take();
    store.setState(({ log }) => ({ log: [...log, { id: 8, event: pages }] }));
    expect(once()).toEqual(['play pages 0.7']);
    store.setState({ pointed: 'x' });
    expect(once()).toEqual([]);
  });

  it('is silent in a hidden tab and takes the street up again after it', async () => {
    const { store, touch, take } = attached();
    await touch();
    take();
    document.hidden = true;
    document.dispatchEvent(new Event('visibilitychange'));
    store.setState(({ log }) => ({ log: [...log, { id: 8, event: pages }] }));
    expect(take()).toEqual(['stop all']);
    document.hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(take().some((asked) => asked.startsWith('play street'))).toBe(true);
  });

  it('goes on without sound when none can be had', async () => {
    const store = createAppStore(defaultPreferences('fr'));
    const audio = attachAudio({ store, load: async () => null });
    window.dispatchEvent(new Event('keydown'));
    await vi.advanceTimersByTimeAsync(0);
    store.setState({ screen: 'game', log: [{ id: 1, event: pages }] });
    audio.destroy();
  });

  it('lets go of everything', async () => {
    const { store, audio, touch, take } = attached();
    await touch();
    audio.destroy();
    take();
    store.setState(({ log }) => ({ log: [...log, { id: 8, event: pages }] }));
    expect(take()).toEqual([]);
  });
});
