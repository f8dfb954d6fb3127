import { SILOS } from '../../protocol/vocabulary.ts';
import type { Life } from '../../scenarios/schema.ts';
import type { Truth } from '../consumer/contact.ts';
import { unit } from '../random/draw.ts';
import { type Base, bitOf } from '../state/base.ts';
import { lifeOf, subjectOf } from '../state/crowd-lives.ts';
import type { GameState } from '../state/game-state.ts';
import type { Lookup } from '../state/lookup.ts';
import { COLLECTING } from './constants.ts';

export type CrowdFact = Life['facts'][number];

/** By life, then by silos: the same few answers, asked of everybody by each message to all. */
const answers = new WeakMap<Life, Map<number, readonly CrowdFact[]>>();

const factsIn = (life: Life, mask: number): readonly CrowdFact[] => {
  let bySilos = answers.get(life);
  if (bySilos === undefined) {
    bySilos = new Map();
    answers.set(life, bySilos);
  }
  let facts = bySilos.get(mask);
  if (facts === undefined) {
    facts = life.facts.filter(({ silo }) => (mask & bitOf(silo)) !== 0);
    bySilos.set(mask, facts);
  }
  return facts;
};

/** What is held of somebody of the crowd: what their life leaves in the silos that hold something of them. */
export const heldOf = (pack: Lookup, state: GameState, rank: number): readonly CrowdFact[] => {
  const mask = state.base.held[rank] ?? 0;
  return mask === 0 ? [] : factsIn(lifeOf(pack, state.seed, rank), mask);
};

/** Hidden. Records are wrong here and there: of a namesake, of a gift, or too old. The seed knows which. */
export const truthInBase = (
  pack: Lookup,
  state: Pick<GameState, 'seed' | 'week'> & { readonly base: Base },
  { rank, fact }: { readonly rank: number; readonly fact: CrowdFact },
): Truth => {
  const drawn = unit({
    seed: state.seed,
    stream: 'wrong-record',
    subject: subjectOf(pack, rank),
    turn: SILOS.indexOf(fact.silo),
  });
  if (drawn < COLLECTING.someoneElse) return 'someone-else';
  if (drawn < COLLECTING.someoneElse + COLLECTING.gift) return 'gift';
  return state.week - (state.base.seen[rank] ?? 0) > COLLECTING.fresh ? 'stale' : 'true';
};
