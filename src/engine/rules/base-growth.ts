import type { Silo } from '../../protocol/vocabulary.ts';
import { SILOS } from '../../protocol/vocabulary.ts';
import type { Life } from '../../scenarios/schema.ts';
import { agrees, asking } from '../consumer/asking.ts';
import { covert } from '../consumer/provenance.ts';
import { bitsFrom, rootOf, unitOf } from '../random/draw.ts';
import { type BaseCopy, bitOf, copyBase, countMembers, OPTED_OUT } from '../state/base.ts';
import { leftIn, lifeOf, subjectOf } from '../state/crowd-lives.ts';
import type { GameState } from '../state/game-state.ts';
import type { Lookup } from '../state/lookup.ts';
import { LATENT_TERMS } from '../state/population.ts';
import { actAt } from './acts.ts';
import { COLLECTING } from './constants.ts';
import { feelInCrowd } from './crowd-feeling.ts';
import { gatherNamed } from './named-collection.ts';
import { isAtScale, policyOf } from './policies.ts';
import { change, type Turn, tell } from './turn.ts';

/** What a week of collecting changes, while it is counted. */
interface Gathering {
  readonly base: BaseCopy;
  readonly given: Float32Array;
  readonly latent: Float32Array;
  /** Points for being asked, by rank. */
  readonly asked: Float64Array;
  /** Ranks of those who were asked, once for each question. */
  readonly questioned: number[];
  refused: number;
}

const covertColumn = LATENT_TERMS.indexOf('provenance');

/** Somebody who passes by a silo, and what they leave there. */
interface Passer {
  readonly rank: number;
  readonly left: Life['facts'][number];
}

/** Who passes by is the seed's alone: the futures of a game ask again and again, and are answered from here. */
const remembered = new WeakMap<
  Lookup,
  { readonly seed: number; readonly size: number; readonly passers: Map<number, readonly Passer[]> }
>();

/** Those of the crowd who pass by a silo in a week and leave something there, gone or not, by rank. */
const passersBy = (
  pack: Lookup,
  { seed, week, people }: GameState,
  silo: Silo,
): readonly Passer[] => {
  const { size } = people.crowd;
  let last = remembered.get(pack);
  if (last === undefined || last.seed !== seed || last.size !== size) {
    last = { seed, size, passers: new Map() };
    remembered.set(pack, last);
  }
  const column = SILOS.indexOf(silo);
  const when = week * SILOS.length + column;
  const known = last.passers.get(when);
  if (known !== undefined) return known;
  const root = rootOf(seed, 'passes-by');
  const passers: Passer[] = [];
  for (let rank = 0; rank < size; rank += 1) {
    if (unitOf(bitsFrom(root, subjectOf(pack, rank), when)) >= COLLECTING.passesBy) continue;
    const left = leftIn(lifeOf(pack, seed, rank), column);
    if (left !== undefined) passers.push({ rank, left });
  }
  last.passers.set(when, passers);
  return passers;
};

/** One silo for one week: those who pass by, what they leave there, and whether anybody asks them. */
const gather = (turn: Turn, silo: Silo, into: Gathering): void => {
  const { state, pack } = turn;
  const { crowd } = state.people;
  const { base, given, latent, asked, questioned } = into;
  const bit = bitOf(silo);
  const isAsking = policyOf(state, silo) === 'ask';
  for (const { rank, left } of passersBy(pack, state, silo)) {
    if (crowd.gone[rank] === 1 || ((base.asked[rank] ?? 0) & OPTED_OUT) !== 0) continue;
    const concern = crowd.concern[rank] ?? 0;
    const data = pack.manifest.dataTypes[left.dataType];
    const isHeld = ((base.held[rank] ?? 0) & bit) !== 0;
    if (isAsking && ((base.agreed[rank] ?? 0) & bit) === 0) {
      if (((base.asked[rank] ?? 0) & bit) !== 0) continue;
      base.asked[rank] = (base.asked[rank] ?? 0) | bit;
      const agreed = agrees({ trust: crowd.trust[rank] ?? 0, concern, ...data });
      asked[rank] = (asked[rank] ?? 0) + asking(agreed);
      questioned.push(rank);
      if (!agreed) {
        into.refused += 1;
        continue;
      }
      base.agreed[rank] = (base.agreed[rank] ?? 0) | bit;
    } else if (!isAsking && !isHeld) {
      const cell = rank * LATENT_TERMS.length + covertColumn;
      latent[cell] = (latent[cell] ?? 0) + covert(concern, data.sensitivity);
    }
    if (!isHeld) given[rank] = (given[rank] ?? 0) + 1;
    base.held[rank] = (base.held[rank] ?? 0) | bit;
    base.seen[rank] = state.week;
  }
};

/** Silos collected from this week, for as long as there is money to do it: in the order of the act. */
const collectedFrom = (turn: Turn): { readonly silos: readonly Silo[]; readonly cost: number } => {
  const { state, pack } = turn;
  let cost = 0;
  const silos = actAt(pack.manifest, state.act).silos.filter((silo) => {
    const price = COLLECTING.costs[policyOf(state, silo)];
    if (policyOf(state, silo) === 'off' || cost + price > state.budget) return false;
    cost += price;
    return true;
  });
  return { silos, cost };
};

/** Those who were asked feel the question. */
const feelAsked = (turn: Turn, { asked, questioned }: Gathering): Turn => {
  if (questioned.length === 0) return turn;
  const passedOver = new Uint8Array(asked.length).fill(1);
  let people = 0;
  for (const rank of questioned) {
    if (asked[rank] === 0 || passedOver[rank] === 0) continue;
    passedOver[rank] = 0;
    people += 1;
  }
  if (people === 0) return turn;
  return feelInCrowd(turn, {
    cause: { type: 'week' },
    terms: [{ term: 'asking', points: (rank) => asked[rank] ?? 0 }],
    passedOver,
  });
};

/** At the close of a week the base grows by who passed by, under each silo's policy; those who are asked feel the question. */
export const growBase = (turn: Turn): Turn => {
  if (!isAtScale(turn.pack, turn.state)) return turn;
  const { people, base, budget, spent } = turn.state;
  const { silos, cost } = collectedFrom(turn);
  const before = countMembers(base, people.crowd.gone);
  if (silos.length === 0 && before === 0) return turn;
  const into: Gathering = {
    base: copyBase(base, people.crowd.size),
    given: new Float32Array(people.crowd.given),
    latent: new Float32Array(people.crowd.latent),
    asked: new Float64Array(people.crowd.size),
    questioned: [],
    refused: 0,
  };
  for (const silo of silos) gather(turn, silo, into);
  const { given, latent } = into;
  const grown = change(turn, {
    base: into.base,
    budget: budget - cost,
    spent: spent + cost,
    people: { ...people, crowd: { ...people.crowd, given, latent } },
  });
  const now = countMembers(into.base, people.crowd.gone);
  return tell(gatherNamed(feelAsked(grown, into), silos), {
    type: 'base.grew',
    people: now,
    joined: now - before,
    refused: into.refused,
  });
};

/** What some silos have put in the base goes, and with it whoever is left with nothing. */
export const eraseFromBase = (turn: Turn, silos: readonly Silo[]): Turn => {
  const { people, base } = turn.state;
  const mask = silos.reduce((all, silo) => all | bitOf(silo), 0);
  const copy = copyBase(base, people.crowd.size);
  let touched = 0;
  for (let rank = 0; rank < copy.held.length; rank += 1) {
    if (((copy.held[rank] ?? 0) & mask) !== 0) touched += 1;
    copy.held[rank] = (copy.held[rank] ?? 0) & ~mask;
    copy.agreed[rank] = (copy.agreed[rank] ?? 0) & ~mask;
  }
  const dealings = turn.state.dealings.map((one) => ({
    ...one,
    gathered: one.gathered.filter((silo) => !silos.includes(silo)),
  }));
  return tell(change(turn, { base: copy, dealings }), { type: 'base.erased', people: touched });
};
