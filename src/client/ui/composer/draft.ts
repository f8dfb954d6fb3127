import type { Draft } from '../../../protocol/decision.ts';
import type { ChannelOffer, Portrait, View } from '../../../protocol/view.ts';
import type { Channel, Moment } from '../../../protocol/vocabulary.ts';

/** As many as a draft can lean on. */
export const MAX_FACTS = 4;

const momentOf = (offer: ChannelOffer | undefined, wished: Moment): Moment =>
  offer === undefined || offer.moments.includes(wished) ? wished : (offer.moments[0] ?? wished);

const offerOf = (view: View, channel: Channel) => view.channels.find(({ id }) => id === channel);

/** The channel wished for when it reaches them, else the first that does, else the first there is. */
function channelFor(view: View, portrait: Portrait, wished: Channel | null): Channel | null {
  const open = view.channels.map(({ id }) => id);
  const reaching = open.filter((id) => portrait.reachable.includes(id));
  if (wished !== null && reaching.includes(wished)) return wished;
  return reaching[0] ?? open[0] ?? null;
}

/** An empty sheet for somebody: nothing leant on, nothing said of it. Null when there is no way of writing at all. */
export function blankDraft(view: View, portrait: Portrait): Draft | null {
  const purpose = view.purposes[0];
  const channel = channelFor(view, portrait, null);
  if (purpose === undefined || channel === null) return null;
  return {
    portrait: portrait.id,
    purpose,
    facts: [],
    channel,
    moment: momentOf(offerOf(view, channel), 'morning'),
    explain: false,
    choice: false,
  };
}

/** Whom the sheet is for when nobody was chosen: somebody who can be written to, those of whom something is known first. */
export function firstAddressee(view: View, wished: string | null): Portrait | null {
  const chosen = view.portraits.find(({ id }) => id === wished);
  const open = view.portraits.filter(({ gone, optedOut }) => !gone && !optedOut);
  return (
    chosen ?? open.find(({ facts }) => facts.length > 0) ?? open[0] ?? view.portraits[0] ?? null
  );
}

/** A draft that was laid aside may have aged: keeps of it all that still holds. Null when the person is unknown. */
export function settled(draft: Draft, view: View): Draft | null {
  const portrait = view.portraits.find(({ id }) => id === draft.portrait);
  if (portrait === undefined) return null;
  const held = new Set(portrait.facts.map(({ id }) => id));
  const facts = draft.facts.filter((id) => held.has(id));
  const purpose = view.purposes.includes(draft.purpose) ? draft.purpose : view.purposes[0];
  const offer = offerOf(view, draft.channel);
  const channel = offer === undefined ? channelFor(view, portrait, null) : draft.channel;
  if (purpose === undefined || channel === null) return null;
  const moment = momentOf(offerOf(view, channel), draft.moment);
  const audience = view.audiences.find((one) => one === draft.audience) ?? 'one';
  const unchanged =
    facts.length === draft.facts.length &&
    purpose === draft.purpose &&
    channel === draft.channel &&
    moment === draft.moment &&
    audience === (draft.audience ?? 'one');
  return unchanged ? draft : { ...draft, facts, purpose, channel, moment, audience };
}

/** The same intent for somebody else: nothing known of the first may slip into it. */
export function readdressed(draft: Draft, view: View, portrait: Portrait): Draft {
  const channel = channelFor(view, portrait, draft.channel) ?? draft.channel;
  const moment = momentOf(offerOf(view, channel), draft.moment);
  return { ...draft, portrait: portrait.id, facts: [], channel, moment };
}

/** Puts a slip at the end of those leant on, or takes it away. A fifth one is not taken. */
export function toggledFact(draft: Draft, fact: string): Draft {
  if (draft.facts.includes(fact)) {
    return { ...draft, facts: draft.facts.filter((id) => id !== fact) };
  }
  return draft.facts.length >= MAX_FACTS ? draft : { ...draft, facts: [...draft.facts, fact] };
}

/** Makes one slip lead the message; the others keep their order. */
export const ledBy = (draft: Draft, fact: string): Draft =>
  draft.facts.includes(fact)
    ? { ...draft, facts: [fact, ...draft.facts.filter((id) => id !== fact)] }
    : draft;

/** Another channel, at the same hour when it has that hour. */
export const through = (draft: Draft, offer: ChannelOffer): Draft => ({
  ...draft,
  channel: offer.id,
  moment: momentOf(offer, draft.moment),
});
