import type { Fragment, Person } from '../../scenarios/schema.ts';

/** Pieces of hand-made packs for the engine's tests: only what a test is about need be said. */

type FragmentSketch = Pick<Fragment, 'id'> & Partial<Fragment>;

export const fragment = (sketch: FragmentSketch): Fragment => ({
  weeks: [1, 1],
  silo: 'till',
  via: 'street',
  dataType: 'purchases',
  facet: 'purchases',
  depth: 1,
  origin: 'observed',
  identifier: { kind: 'card', value: 'nobody' },
  topics: [],
  expects: ['serve', 'inform'],
  asked: false,
  askable: true,
  about: 'self',
  candidates: [],
  ...sketch,
});

type PersonSketch = Pick<Person, 'id' | 'fragments'> & Partial<Person>;

export const person = (sketch: PersonSketch): Person => ({
  age: 40,
  grammar: 'f',
  traits: {
    segments: { fundamentalist: 0, pragmatist: 1, unconcerned: 0 },
    attentiveness: [0.7, 0.8],
    voices: { silent: 0, complainer: 1, public: 0 },
    expectedReturn: [0.4, 0.6],
  },
  known: [{ kind: 'card', value: sketch.id }],
  channels: { email: 0.8, letter: 0.6, counter: 0.6, text: 0.4 },
  moments: { morning: 0.8, afternoon: 0.6, evening: 0.5, late: 0.1 },
  needs: [{ id: 'something', topics: ['something'], weeks: [1, 2], weight: 0.8 }],
  lines: [],
  ...sketch,
});
