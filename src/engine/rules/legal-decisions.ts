import type { Decision, Draft } from '../../protocol/decision.ts';
import { POLICIES } from '../../protocol/vocabulary.ts';
import type { GameState } from '../state/game-state.ts';
import type { Lookup } from '../state/lookup.ts';
import { actAt } from './acts.ts';
import { check } from './decisions.ts';
import { openedDilemma } from './dilemmas.ts';
import { candidatesOf } from './identity-resolution.ts';
import { conclusions } from './inferring.ts';
import { purposesAt } from './offers.ts';
import { isAtScale } from './policies.ts';
import { openChannels, reachable } from './reachability.ts';

/** Sets of at most two facts, the order telling which one leads. */
function* factSets(facts: readonly string[]): Generator<readonly string[]> {
  yield [];
  for (const lead of facts) yield [lead];
  for (const lead of facts) for (const other of facts) if (lead !== other) yield [lead, other];
}

const BOTH = [false, true] as const;

function* drafts(pack: Lookup, state: GameState): Generator<Draft> {
  const purposes = purposesAt(pack, state);
  for (const { id: portrait } of pack.people) {
    const known = state.held.filter((fact) => fact.portrait === portrait);
    const open = reachable(pack, state, portrait);
    const channels = openChannels(pack, state.act).filter(({ id }) => open.includes(id));
    for (const facts of factSets(known.map(({ fragment }) => fragment)))
      for (const purpose of purposes)
        for (const { id: channel, moments } of channels)
          for (const moment of moments)
            for (const explain of BOTH)
              for (const choice of BOTH)
                yield { portrait, purpose, facts: [...facts], channel, moment, explain, choice };
  }
}

/** Everything but messages, whether or not it is allowed. */
function* finite(pack: Lookup, state: GameState): Generator<Decision> {
  yield { type: 'week.close' };
  for (const { fragment } of state.street)
    for (const ask of BOTH) yield { type: 'fragment.collect', fragment, ask };
  for (const { fragment, portrait } of state.held) {
    yield { type: 'fragment.erase', fragment };
    if (portrait !== null) yield { type: 'identity.unlink', fragment };
    else
      for (const candidate of candidatesOf(pack, state.held, fragment))
        yield { type: 'identity.link', fragment, portrait: candidate.portrait };
  }
  for (const [index, { id }] of pack.people.entries())
    for (const { fragment } of conclusions(pack, state, index))
      yield { type: 'fact.infer', portrait: id, fragment };
  if (isAtScale(pack, state))
    for (const silo of actAt(pack.manifest, state.act).silos)
      for (const policy of POLICIES) yield { type: 'collection.set', silo, policy };
  const opened = openedDilemma(pack, state);
  if (opened !== null)
    for (const { id } of opened.answers)
      yield { type: 'dilemma.answer', dilemma: opened.id, answer: id };
  if (state.phase === 'estimate')
    for (let atEase = 0; atEase <= state.people.size; atEase += 1)
      yield { type: 'estimate.give', atEase };
}

/**
 * What can be decided now, lazily: everything finite first, then messages leaning on at most two facts (sending before
 * keeping silent). Messages on three or four facts are legal too, and too many to list.
 */
export function* legal(pack: Lookup, state: GameState): Generator<Decision> {
  for (const decision of finite(pack, state))
    if (check(pack, state, decision) === null) yield decision;
  if (state.phase !== 'week') return;
  for (const type of ['use.send', 'use.withhold'] as const)
    for (const draft of drafts(pack, state))
      if (check(pack, state, { type, draft }) === null) yield { type, draft };
}
