import { CHANNELS } from '../../protocol/vocabulary.ts';
import type { Manifest, Person } from '../../scenarios/schema.ts';
import { hashString } from '../random/hash.ts';
import { LATENT_TERMS, type Population } from '../state/population.ts';
import { START } from './trait-constants.ts';
import { drawTraits, type TraitSource, type Traits } from './traits.ts';

const crowdSource = (manifest: Manifest): TraitSource => ({
  segments: manifest.population.segments,
  voices: manifest.population.voices,
  attentiveness: [START.attentiveness.low, START.attentiveness.high],
  expectedReturn: [START.expectedReturn.low, START.expectedReturn.high],
});

/** Everybody in the base at the start: the named people first, then a crowd up to the pack's size. */
export const peopleOf = (
  manifest: Manifest,
  named: readonly Person[],
  seed: number,
): Population => {
  const size = Math.max(manifest.population.size, named.length);
  const crowd = crowdSource(manifest);
  const everyone: readonly Traits[] = Array.from({ length: size }, (_, index) => {
    const person = named[index];
    return person === undefined
      ? drawTraits(seed, index, crowd)
      : drawTraits(seed, hashString(person.id), person.traits);
  });
  const column = (trait: keyof Traits): Float64Array =>
    Float64Array.from(everyone, (traits) => traits[trait]);
  const zeros = (each = 1): Float64Array => new Float64Array(size * each);
  return {
    size,
    named: named.length,
    segment: Uint8Array.from(everyone, (traits) => traits.segment),
    voice: Uint8Array.from(everyone, (traits) => traits.voice),
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
    warnings: new Uint8Array(size),
    gone: new Uint8Array(size),
    pressure: zeros(CHANNELS.length),
    latent: zeros(LATENT_TERMS.length),
  };
};
