import type { DecisionType, Draft } from '../../protocol/decision.ts';
import type { Rejection } from '../../protocol/rejection.ts';
import { needsFact } from '../../protocol/vocabulary.ts';
import type { GameState } from '../state/game-state.ts';
import type { Lookup } from '../state/lookup.ts';
import { actAt } from './acts.ts';
import { dealingsAt } from './dealings.ts';
import { isToBeHad } from './offers.ts';
import { openChannels, reachable } from './reachability.ts';
import { reject } from './turn.ts';

const checkCustomer = (
  pack: Lookup,
  state: GameState,
  { type, draft }: { readonly type: DecisionType; readonly draft: Draft },
): Rejection | null => {
  const { portrait } = draft;
  const index = pack.indexOf.get(portrait);
  if (index === undefined) return reject(type, 'portrait.unknown', { portrait });
  const { gone, optedOut } = dealingsAt(state, index);
  if (gone) return reject(type, 'portrait.gone', { portrait });
  return optedOut ? reject(type, 'portrait.opted-out', { portrait }) : null;
};

const checkFacts = (
  state: GameState,
  { type, draft }: { readonly type: DecisionType; readonly draft: Draft },
): Rejection | null => {
  const { portrait, facts, purpose } = draft;
  if (facts.length === 0 && needsFact(purpose)) return reject(type, 'fact.needed', { purpose });
  const repeated = facts.find((fact, rank) => facts.indexOf(fact) !== rank);
  if (repeated !== undefined) return reject(type, 'fact.repeated', { fragment: repeated });
  const missing = facts.find(
    (fact) => !state.held.some((held) => held.fragment === fact && held.portrait === portrait),
  );
  return missing === undefined
    ? null
    : reject(type, 'fact.not-in-portrait', { fragment: missing, portrait });
};

/** Whether a draft could be written at all: to whom, for what, how, when, from what. */
export const checkDraft = (
  pack: Lookup,
  state: GameState,
  asked: { readonly type: DecisionType; readonly draft: Draft },
): Rejection | null => {
  const { type, draft } = asked;
  const { portrait, purpose, channel, moment } = draft;
  const customer = checkCustomer(pack, state, asked);
  if (customer !== null) return customer;
  if (!actAt(pack.manifest, state.act).purposes.includes(purpose))
    return reject(type, 'purpose.closed', { purpose });
  if (!isToBeHad(pack, state, purpose))
    return reject(type, 'offer.closed', { purpose, week: state.week });
  const offered = openChannels(pack, state.act).find(({ id }) => id === channel);
  if (offered === undefined) return reject(type, 'channel.closed', { channel });
  if (!offered.moments.includes(moment)) return reject(type, 'moment.closed', { channel, moment });
  if (!reachable(pack, state, portrait).includes(channel))
    return reject(type, 'channel.no-address', { channel, portrait });
  return checkFacts(state, asked);
};
