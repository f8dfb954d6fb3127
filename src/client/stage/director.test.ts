import { expect, test } from 'vitest';
import type { SimulationEvent } from '../../protocol/event.ts';
import { firstMorning } from '../../protocol/testing/first-morning.ts';
import type { View } from '../../protocol/view.ts';
import { type AppStore, createAppStore } from '../store/app-store.ts';
import { defaultPreferences } from '../store/preferences.ts';
import { createDirector, type Interruptible } from './director.ts';

/** A stage whose scenes last until the test says that they are over. */
function rehearsal({ still = false } = {}) {
  const store: AppStore = createAppStore(defaultPreferences('fr'));
  const first = firstMorning();
  store.setState({ view: first });
  const pictures: number[] = [first.step];
  const played: string[] = [];
  const cuts: number[] = [];
  let finish = () => {};
  let id = 0;
  const director = createDirector<Interruptible>(store, first, {
    still,
    show: (view) => pictures.push(view.step),
    release: () => {},
    pace: () => {},
    begin: () => ({ cut: () => cuts.push(1), end: () => {} }),
    perform: (event) => {
      played.push(event.type);
      return new Promise((resolve) => {
        finish = resolve;
      });
    },
  });
  store.subscribe(() => director.follow());
  const decide = (step: number, ...events: readonly SimulationEvent[]) =>
    store.setState((state) => ({
      view: { ...(state.view ?? first), step },
      beats: [
        ...state.beats,
        ...events.map((event) => {
          id += 1;
          return { id, event };
        }),
      ],
    }));
  /** Ends the scene that is playing and lets what follows it begin. */
  const over = async () => {
    finish();
    await new Promise((resolve) => setTimeout(resolve));
  };
  const shows = (view: View) => view.step;
  return {
    store,
    director,
    decide,
    over,
    pictures,
    played,
    cuts,
    step: () => shows(director.shown()),
  };
}

const collected: SimulationEvent = {
  type: 'fragment.collected',
  fragment: 'f',
  silo: 'till',
  asked: false,
};
const joined: SimulationEvent = {
  type: 'identity.joined',
  fragment: 'f',
  portrait: 'p',
  first: true,
};

test('the picture of before stays until its scenes are played, then equals the view', async () => {
  const { store, decide, over, played, step } = rehearsal();
  decide(1, collected, joined);
  expect(step()).toBe(0);
  await over();
  expect(played).toEqual(['fragment.collected', 'identity.joined']);
  expect(store.getState().beats).toHaveLength(1);
  expect(step()).toBe(0);
  await over();
  expect(step()).toBe(1);
  expect(store.getState().beats).toEqual([]);
});

test('a view without beats is shown at once', () => {
  const { decide, step } = rehearsal();
  decide(1);
  expect(step()).toBe(1);
});

test('a new decision cuts the scenes of the one before and plays its own', async () => {
  const { store, decide, over, played, cuts, pictures, step } = rehearsal();
  decide(1, collected, joined);
  decide(2, collected);
  expect(cuts).toHaveLength(1);
  expect(step()).toBe(1);
  expect(played).toEqual(['fragment.collected', 'fragment.collected']);
  await over();
  expect(pictures).toEqual([0, 1, 2]);
  expect(store.getState().beats).toEqual([]);
});

test('a skip resolves everything at once', async () => {
  const { store, director, decide, step } = rehearsal();
  decide(1, collected, joined);
  director.skip();
  expect(step()).toBe(1);
  expect(store.getState().beats).toEqual([]);
  director.skip();
  expect(step()).toBe(1);
});

test('with reduced motion no scene is played and truth is there at once', () => {
  const { store, decide, played, step } = rehearsal({ still: true });
  decide(1, collected, joined);
  expect(played).toEqual([]);
  expect(step()).toBe(1);
  expect(store.getState().beats).toEqual([]);
});

test('scenes wait while a sheet covers the street', async () => {
  const { store, decide, over, played, step } = rehearsal();
  store.setState({ place: 'write' });
  decide(1, collected);
  expect(played).toEqual([]);
  store.setState({ place: 'street' });
  expect(played).toEqual(['fragment.collected']);
  await over();
  expect(step()).toBe(1);
});

test.each([{ portrait: 'p' }, { inspected: 'f' }, { collecting: true }])(
  'and while one covers the desk: %o',
  async (laid) => {
    const { store, decide, played } = rehearsal();
    store.setState({ place: 'desk', ...laid });
    decide(1, collected);
    expect(played).toEqual([]);
    store.setState({ portrait: null, inspected: null, collecting: false });
    expect(played).toEqual(['fragment.collected']);
  },
);

test('a key hurries what is playing, and never loses what waits under a sheet', () => {
  const { store, director, decide, played, step } = rehearsal();
  store.setState({ place: 'write' });
  decide(1, collected);
  director.hurry();
  expect(store.getState().beats).toHaveLength(1);
  store.setState({ place: 'street' });
  expect(played).toEqual(['fragment.collected']);
  director.hurry();
  expect(step()).toBe(1);
  expect(store.getState().beats).toEqual([]);
});

test('beats that were there before the stage are not played', () => {
  const store = createAppStore(defaultPreferences('fr'));
  const view = firstMorning({ step: 4 });
  store.setState({ view, beats: [{ id: 9, event: collected }] });
  const played: string[] = [];
  const director = createDirector<Interruptible>(store, view, {
    still: false,
    show: () => {},
    release: () => {},
    pace: () => {},
    begin: () => ({ cut: () => {}, end: () => {} }),
    perform: async ({ type }) => {
      played.push(type);
    },
  });
  director.follow();
  expect(played).toEqual([]);
});
