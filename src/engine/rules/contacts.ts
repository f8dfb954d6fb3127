import type { Draft } from '../../protocol/decision.ts';
import { CHANNELS, type Channel } from '../../protocol/vocabulary.ts';
import { capacityFactor, personalCapacity } from '../consumer/capacity.ts';
import type { Contact, FactShown } from '../consumer/contact.ts';
import { sum } from '../consumer/math.ts';
import { relevance } from '../consumer/needs.ts';
import { hashString } from '../random/hash.ts';
import { at } from '../state/column.ts';
import type { GameState, Held } from '../state/game-state.ts';
import {
  authored,
  type ChannelRules,
  type Lookup,
  personAt,
  personIndex,
} from '../state/lookup.ts';
import { isConsented } from './consent.ts';
import { dealingsAt } from './dealings.ts';
import { isRightAddress, openChannels } from './reachability.ts';
import { truthOf } from './retention.ts';
import { channelWelcome, momentWelcome } from './welcome.ts';

/**
 * The rules of a channel that a draft has been checked for.
 * @throws RangeError when the act does not open it.
 */
export const channelOf = (pack: Lookup, state: GameState, draft: Draft): ChannelRules => {
  const found = openChannels(pack, state.act).find(({ id }) => id === draft.channel);
  if (found === undefined) throw new RangeError(`no channel ${draft.channel} in this act`);
  return found;
};

/** The facts of a draft that are in its portrait, in the draft's order. */
export const factsOf = (state: GameState, draft: Draft): readonly Held[] =>
  draft.facts.flatMap(
    (fragment) =>
      state.held.find((fact) => fact.fragment === fragment && fact.portrait === draft.portrait) ??
      [],
  );

const shown = (pack: Lookup, state: GameState, draft: Draft, fact: Held): FactShown => {
  const { fragment } = authored(pack, fact.fragment);
  const index = personIndex(pack, draft.portrait);
  const { needs } = personAt(pack, index);
  return {
    ...pack.manifest.dataTypes[fragment.dataType],
    silo: fragment.silo,
    origin: fragment.origin,
    depth: fragment.depth,
    expected: fragment.expects.includes(draft.purpose),
    consented: isConsented(fact),
    truth: truthOf(pack, fact, state.week),
    relevance: relevance(needs, fragment.topics, {
      week: state.week,
      met: dealingsAt(state, index).met,
    }),
  };
};

/** Contacts still felt by a person, on one channel and on all others. */
const pressureOn = (state: GameState, index: number, channel: Channel): Contact['pressure'] => {
  const felt = CHANNELS.map((_, rank) => at(state.people.pressure, index * CHANNELS.length + rank));
  const own = felt[CHANNELS.indexOf(channel)] ?? 0;
  return { own, others: sum(felt) - own };
};

/** Hidden. A checked draft as it would reach the person whom the portrait is of. */
export const contactOf = (pack: Lookup, state: GameState, draft: Draft): Contact => {
  const index = personIndex(pack, draft.portrait);
  const person = personAt(pack, index);
  const channel = channelOf(pack, state, draft);
  const subject = hashString(person.id);
  const { seed } = state;
  const liking = channelWelcome(pack, seed, index, draft.channel);
  return {
    purpose: draft.purpose,
    facts: factsOf(state, draft).map((fact) => shown(pack, state, draft, fact)),
    obtrusiveness: channel.obtrusiveness,
    capacity: personalCapacity(channel.capacity, capacityFactor(seed, subject), liking),
    pressure: pressureOn(state, index, draft.channel),
    channelWelcome: liking,
    momentWelcome: momentWelcome(pack, seed, index, draft.moment),
    late: draft.moment === 'late',
    explain: draft.explain,
    choice: draft.choice,
    rightAddress: isRightAddress(pack, state.held, {
      portrait: draft.portrait,
      channel,
      week: state.week,
    }),
  };
};
