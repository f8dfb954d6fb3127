import type { SimulationEvent, SimulationEventType } from '../../../protocol/event.ts';
import { audienceReached } from './audience-reached.ts';
import { baseErased } from './base-erased.ts';
import { baseGrew } from './base-grew.ts';
import { baseLeaked } from './base-leaked.ts';
import { collected } from './collected.ts';
import { collectionSet } from './collection-set.ts';
import { crowdWrote } from './crowd-wrote.ts';
import { dayCloses } from './day-closes.ts';
import { dayOpens } from './day-opens.ts';
import { delivered } from './delivered.ts';
import { dilemmaOpens } from './dilemma-opens.ts';
import { erased } from './erased.ts';
import { finePaid } from './fine-paid.ts';
import { gameEnds } from './game-ends.ts';
import { inferred } from './inferred.ts';
import { joined } from './joined.ts';
import { letterArrives } from './letter-arrives.ts';
import { linked } from './linked.ts';
import { noteLeft } from './note-left.ts';
import type { Play } from './play.ts';
import { reacted } from './reacted.ts';
import { refused } from './refused.ts';
import { sale } from './sale.ts';
import { unlinked } from './unlinked.ts';
import { volunteered } from './volunteered.ts';
import { warningGiven } from './warning-given.ts';

export type EventOf<K extends SimulationEventType> = {
  [T in K]: Extract<SimulationEvent, { readonly type: T }>;
}[K];

/** Plays what just happened on the picture of before; when it resolves, the picture is made equal to the view. */
export type Choreography<K extends SimulationEventType> = (
  play: Play,
  event: EventOf<K>,
) => Promise<void>;

const choreographies: { readonly [K in SimulationEventType]: Choreography<K> | null } = {
  'week.opened': dayOpens,
  'fragment.collected': collected,
  'fragment.refused': refused,
  'fragment.erased': erased,
  'fragment.volunteered': volunteered,
  'identity.joined': joined,
  'identity.linked': linked,
  'identity.unlinked': unlinked,
  'fact.inferred': inferred,
  'collection.set': collectionSet,
  'base.grew': baseGrew,
  'base.leaked': baseLeaked,
  'base.erased': baseErased,
  'audience.reached': audienceReached,
  'crowd.wrote': crowdWrote,
  // The order under seal falls with its fine.
  'complaints.heard': null,
  'fine.paid': finePaid,
  'note.left': noteLeft,
  // The note over the street says it, and the figures in the header.
  'offer.opened': null,
  'data.paid': null,
  'warning.given': warningGiven,
  'message.delivered': delivered,
  'consumer.reacted': reacted,
  'letter.received': letterArrives,
  'sale.made': sale,
  // Keeping silent shows nothing on the street: that is the point of it.
  'use.withheld': null,
  'week.closed': dayCloses,
  'dilemma.opened': dilemmaOpens,
  // The sheet of the dilemma shows its own outcome.
  'dilemma.answered': null,
  // The sheet of the estimate follows at once.
  'act.closed': null,
  // A number given; the street does not know of it.
  'estimate.given': null,
  'game.ended': gameEnds,
};

function choreographyOf<K extends SimulationEventType>(type: K): Choreography<K> | null {
  return choreographies[type];
}

/** Resolves when the little scene of an event is over; at once when it has none. */
export function perform<K extends SimulationEventType>(
  type: K,
  event: EventOf<K>,
  play: Play,
): Promise<void> {
  const choreography = choreographyOf(type);
  return choreography === null ? Promise.resolve() : choreography(play, event);
}
