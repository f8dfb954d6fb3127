import { CHANNELS } from '../../protocol/vocabulary.ts';
import type { Manifest, Person } from '../../scenarios/schema.ts';
import { hashString } from '../random/hash.ts';
import { type Crowd, LATENT_TERMS, type Population, type Qualities } from '../state/population.ts';
import { acquaintancesOf } from './acquaintances.ts';
import { START } from './trait-constants.ts';
import { type TraitSource, type Traits, traitsFrom } from './traits.ts';

const crowdSource = (manifest: Manifest): TraitSource => ({
  segments: manifest.population.segments,
  voices: manifest.population.voices,
  attentiveness: [START.attentiveness.low, START.attentiveness.high],
  expectedReturn: [START.expectedReturn.low, START.expectedReturn.high],
});

/** A column that can still be written to. */
type Numbers = Float64Array | Float32Array;
interface Drawn {
  readonly segment: Uint8Array;
  readonly voice: Uint8Array;
  readonly concern: Numbers;
  readonly attentiveness: Numbers;
  readonly expectedReturn: Numbers;
  readonly threshold: Numbers;
  readonly trust: Numbers;
  readonly tolerance: Numbers;
}

/** Columns of traits in the given precision, filled one person after another. */
const draw = (
  size: number,
  numbers: (size: number) => Numbers,
  traits: (index: number) => Traits,
): Drawn => {
  const drawn: Drawn = {
    segment: new Uint8Array(size),
    voice: new Uint8Array(size),
    concern: numbers(size),
    attentiveness: numbers(size),
    expectedReturn: numbers(size),
    threshold: numbers(size),
    trust: numbers(size),
    tolerance: numbers(size),
  };
  for (let index = 0; index < size; index += 1) {
    const one = traits(index);
    drawn.segment[index] = one.segment;
    drawn.voice[index] = one.voice;
    drawn.concern[index] = one.concern;
    drawn.attentiveness[index] = one.attentiveness;
    drawn.expectedReturn[index] = one.expectedReturn;
    drawn.threshold[index] = one.threshold;
    drawn.trust[index] = one.trust;
    drawn.tolerance[index] = one.tolerance;
  }
  return drawn;
};

/** Traits, and a state in which nothing has happened yet. */
const begin = (drawn: Drawn, numbers: (size: number) => Numbers): Qualities => {
  const size = drawn.segment.length;
  return {
    ...drawn,
    // Their own until it changes: a column is copied when written.
    baseTrust: drawn.trust,
    given: numbers(size),
    received: numbers(size),
    talk: numbers(size),
    echo: numbers(size),
    warnings: new Uint8Array(size),
    gone: new Uint8Array(size),
    pressure: numbers(size * CHANNELS.length),
    latent: numbers(size * LATENT_TERMS.length),
  };
};

const double = (size: number): Numbers => new Float64Array(size);
const single = (size: number): Numbers => new Float32Array(size);

const crowdOf = (manifest: Manifest, named: number, seed: number): Crowd => {
  const size = Math.max(0, manifest.population.size - named);
  const traits = traitsFrom(seed, crowdSource(manifest));
  const drawn = draw(size, single, (index) => traits(named + index));
  // Nobody has written to the crowd yet: contacts are counted in bytes (state/crowd-contacts.ts).
  const pressure = new Uint8Array(size * CHANNELS.length);
  return { ...begin(drawn, single), pressure, size };
};

/** Everybody in the base at the start: the named people, and a crowd up to the pack's size. */
export const peopleOf = (
  manifest: Manifest,
  named: readonly Person[],
  seed: number,
): Population => {
  const size = Math.max(manifest.population.size, named.length);
  const { acquaintances } = manifest.population;
  const met = named.map(({ id, traits }) => traitsFrom(seed, traits)(hashString(id)));
  const drawn = draw(named.length, double, (index) => {
    const traits = met[index];
    if (traits === undefined) throw new RangeError(`no person ${index} in ${manifest.id}`);
    return traits;
  });
  return {
    ...begin(drawn, double),
    size,
    named: named.length,
    crowd: crowdOf(manifest, named.length, seed),
    acquaintances: acquaintancesOf({ seed, size, acquaintances }),
  };
};
