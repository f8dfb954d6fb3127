import { describe, expect, test } from 'vitest';
import { SILOS } from '../../protocol/vocabulary.ts';
import type { Person, Scenario } from '../../scenarios/schema.ts';
import { explain } from '../index.ts';
import { LATENT_TERMS } from '../state/population.ts';
import { begin, CLOSE, collect, type Play, send, take } from '../testing/play.ts';
import { quietPack } from '../testing/small-pack.ts';

type Sketch = Partial<Person['fragments'][number]>;

/** The same pack with every silo open, and the lamp that Ivo brought back left otherwise. */
const leaving = (sketch: Sketch): Scenario => ({
  ...quietPack,
  manifest: {
    ...quietPack.manifest,
    acts: quietPack.manifest.acts.map((act) => ({ ...act, silos: [...SILOS] })),
  },
  people: quietPack.people.map((one) => ({
    ...one,
    fragments: one.fragments.map((left) =>
      left.id === 'lamp-brought-back' ? { ...left, ...sketch } : left,
    ),
  })),
});

const picked = (sketch: Sketch, ask = false): Play =>
  take(begin(leaving(sketch), 1), collect('lamp-brought-back', ask));

const IVO = 1;
const waits = ({ state }: Play): number =>
  state.people.latent[IVO * LATENT_TERMS.length + LATENT_TERMS.indexOf('provenance')] ?? 0;

describe('what is taken where nobody sees it taken', () => {
  test('waits to be found out; what is seen, said or asked for does not', () => {
    expect(waits(picked({ silo: 'website' }))).toBeGreaterThan(0);
    expect(waits(picked({ silo: 'home-device' }))).toBeGreaterThan(0);
    expect(waits(picked({ silo: 'till' }))).toBe(0);
    expect(waits(picked({ silo: 'website', origin: 'declared' }))).toBe(0);
    expect(waits(picked({ silo: 'website', asked: true }))).toBe(0);
    expect(waits(picked({ silo: 'website' }, true))).toBe(0);
  });

  test('weighs more when it is more private', () => {
    const health = picked({ silo: 'sport-sensor', dataType: 'health' });
    expect(waits(health)).toBeGreaterThan(waits(picked({ silo: 'sport-sensor' })));
  });

  test('waits for whoever left it, not for whose portrait it came into; a stranger’s for nobody', () => {
    expect(waits(picked({ silo: 'website', about: 'someone-else' }))).toBe(0);
  });

  test('is felt as provenance with the message that shows it, and worse for having waited', () => {
    const shows = send({ portrait: 'ivo', facts: ['lamp-brought-back'] });
    const termOf = (play: Play) =>
      explain(play.scenario, play.state, shows).felt[0]?.terms.find(
        ({ term }) => term === 'provenance',
      )?.value ?? 0;
    const unseen = picked({ silo: 'website' });
    expect(termOf(unseen)).toBeLessThan(-waits(unseen));
    expect(termOf(picked({ silo: 'till' }))).toBe(0);
    expect(waits(take(unseen, shows))).toBe(0);
  });

  test('is found out at the close of a week by whoever asks, although nothing showed it', () => {
    const rude = send({
      portrait: 'ivo',
      purpose: 'sell',
      facts: ['knee-brace', 'house-email'],
      explain: false,
      choice: false,
    });
    const play = take(
      picked({ silo: 'website' }),
      collect('knee-brace'),
      collect('house-email'),
      rude,
      CLOSE,
    );
    const week = play.state.felt.findLast(
      ({ portrait, cause }) => portrait === 'ivo' && cause.type === 'week',
    );
    expect(week?.terms.map(({ term }) => term)).toContain('provenance');
    expect(waits(play)).toBe(0);
  });
});
