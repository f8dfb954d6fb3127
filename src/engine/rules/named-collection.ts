import { SILOS, type Silo } from '../../protocol/vocabulary.ts';
import type { Fragment } from '../../scenarios/schema.ts';
import { agrees, asking } from '../consumer/asking.ts';
import { shares } from '../consumer/ledger-of-terms.ts';
import { covert } from '../consumer/provenance.ts';
import { shadeOf } from '../consumer/reaction.ts';
import { unit } from '../random/draw.ts';
import { at, withAt } from '../state/column.ts';
import { type Lookup, personAt } from '../state/lookup.ts';
import { LATENT_TERMS } from '../state/population.ts';
import { COLLECTING } from './constants.ts';
import { changeDealings, dealingsAt } from './dealings.ts';
import { feel } from './feeling.ts';
import { policyOf } from './policies.ts';
import { change, type Turn } from './turn.ts';

/** What somebody met by name leaves in a silo, once they use it: what their file says that they leave there first. */
const leftIn = (pack: Lookup, index: number, silo: Silo, week: number): Fragment | undefined =>
  personAt(pack, index).fragments.find(
    ({ silo: where, via, about, weeks }) =>
      where === silo && via === 'street' && about !== 'someone-else' && weeks[0] <= week,
  );

const passesBy = ({ state }: Turn, index: number, silo: Silo): boolean =>
  unit({
    seed: state.seed,
    stream: 'passes-by',
    subject: index,
    turn: state.week * SILOS.length + SILOS.indexOf(silo),
  }) < COLLECTING.passesBy;

/** One more thing of theirs is with the brand. */
const give = (turn: Turn, index: number, silo: Silo): Turn => {
  const { people } = turn.state;
  const { gathered } = dealingsAt(turn.state, index);
  if (gathered.includes(silo)) return turn;
  const given = withAt(people.given, index, at(people.given, index) + 1);
  const more = change(turn, { people: { ...people, given } });
  return changeDealings(more, index, { gathered: [...gathered, silo] });
};

/** Asked once in each silo, they feel the question whatever they answer. */
const question = (turn: Turn, index: number, silo: Silo, { dataType }: Fragment): Turn => {
  const { state, pack } = turn;
  const { questioned } = dealingsAt(state, index);
  if (questioned.includes(silo)) return turn;
  const agreed = agrees({
    trust: at(state.people.trust, index),
    concern: at(state.people.concern, index),
    ...pack.manifest.dataTypes[dataType],
  });
  const asked = feel(changeDealings(turn, index, { questioned: [...questioned, silo] }), {
    index,
    cause: { type: 'questioned', silo },
    terms: shares([{ term: 'asking', value: asking(agreed) }]),
    band: shadeOf,
  });
  return agreed ? give(asked, index, silo) : asked;
};

/** Taken without a word, it waits to be found out. */
const take = (turn: Turn, index: number, silo: Silo, { dataType }: Fragment): Turn => {
  const { people } = turn.state;
  if (dealingsAt(turn.state, index).gathered.includes(silo)) return turn;
  const { sensitivity } = turn.pack.manifest.dataTypes[dataType];
  const cell = index * LATENT_TERMS.length + LATENT_TERMS.indexOf('provenance');
  const waits = at(people.latent, cell) + covert(at(people.concern, index), sensitivity);
  const hidden = change(turn, {
    people: { ...people, latent: withAt(people.latent, cell, waits) },
  });
  return give(hidden, index, silo);
};

/**
 * Collecting at scale does not stop before those who have a file: each week they pass by the silos that they use, as the
 * crowd does, and are asked or taken from in the same way. It adds nothing to their portraits: what is known of them by
 * name is what was picked up.
 */
export const gatherNamed = (turn: Turn, silos: readonly Silo[]): Turn =>
  turn.pack.people.reduce((all, _, index) => {
    const { gone, optedOut } = dealingsAt(all.state, index);
    if (gone || optedOut) return all;
    return silos.reduce((one, silo) => {
      const left = leftIn(one.pack, index, silo, one.state.week);
      if (left === undefined || !passesBy(one, index, silo)) return one;
      return policyOf(one.state, silo) === 'ask'
        ? question(one, index, silo, left)
        : take(one, index, silo, left);
    }, all);
  }, turn);
