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

/** Traits drawn, and a state in which nothing has happened yet. */
const namedOf = (people: readonly Traits[]): Qualities<readonly number[]> => {
  const column = (trait: keyof Traits): readonly number[] => people.map((traits) => traits[trait]);
  const zeros = (each = 1): readonly number[] =>
    Array.from({ length: people.length * each }, () => 0);
  return {
    segment: column('segment'),
    voice: column('voice'),
    concern: column('concern'),
    attentiveness: column('attentiveness'),
    expectedReturn: column('expectedReturn'),
    threshold: column('threshold'),
    baseTrust: column('trust'),
    trust: column('trust'),
    tolerance: column('tolerance'),
    given: zeros(),
    received: zeros(),
    talk: zeros(),
    echo: zeros(),
    warnings: zeros(),
    gone: zeros(),
    pressure: zeros(CHANNELS.length),
    latent: zeros(LATENT_TERMS.length),
  };
};

/** The same, by the million: columns filled one person after another. */
const crowdOf = (size: number, traitsOf: (index: number) => Traits): Crowd => {
  const numbers = (each = 1): Float32Array => new Float32Array(size * each);
  const bytes = (each = 1): Uint8Array => new Uint8Array(size * each);
  const segment = bytes();
  const voice = bytes();
  const concern = numbers();
  const attentiveness = numbers();
  const expectedReturn = numbers();
  const threshold = numbers();
  const trust = numbers();
  const tolerance = numbers();
  for (let index = 0; index < size; index += 1) {
    const traits = traitsOf(index);
    segment[index] = traits.segment;
    voice[index] = traits.voice;
    concern[index] = traits.concern;
    attentiveness[index] = traits.attentiveness;
    expectedReturn[index] = traits.expectedReturn;
    threshold[index] = traits.threshold;
    trust[index] = traits.trust;
    tolerance[index] = traits.tolerance;
  }
  return {
    size,
    segment,
    voice,
    concern,
    attentiveness,
    expectedReturn,
    threshold,
    // One column until trust changes: a column is copied when written.
    baseTrust: trust,
    trust,
    tolerance,
    given: numbers(),
    received: numbers(),
    talk: numbers(),
    echo: numbers(),
    warnings: bytes(),
    gone: bytes(),
    // Contacts in bytes (crowd-contacts.ts).
    pressure: bytes(CHANNELS.length),
    latent: numbers(LATENT_TERMS.length),
  };
};

/** Everybody in the base at the start: the named people, and a crowd up to the pack's size. */
export const peopleOf = (
  manifest: Manifest,
  named: readonly Person[],
  seed: number,
): Population => {
  const size = Math.max(manifest.population.size, named.length);
  const { acquaintances } = manifest.population;
  const traitsOfCrowd = traitsFrom(seed, crowdSource(manifest));
  return {
    ...namedOf(named.map(({ id, traits }) => traitsFrom(seed, traits)(hashString(id)))),
    size,
    named: named.length,
    crowd: crowdOf(size - named.length, (index) => traitsOfCrowd(named.length + index)),
    acquaintances: acquaintancesOf({ seed, size, acquaintances }),
  };
};
