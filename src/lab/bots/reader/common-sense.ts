import type { Draft } from '../../../protocol/decision.ts';
import type { FragmentFace, HeldFragment } from '../../../protocol/fragment.ts';
import type { Portrait, View } from '../../../protocol/view.ts';
import type { Channel, DataType, Origin, Purpose } from '../../../protocol/vocabulary.ts';
import { isAgreed } from '../kit.ts';

/**
 * What anybody would expect before having seen a single sign, in rough points of feeling. It orders things as a
 * newcomer would and knows no number of the consumer model. The sizes were settled by playing: of many, those that did
 * best over seeds below 1000, none of which the balance plays.
 */

/** How private a kind of data feels, in [0, 1]. */
const PRIVACY: Readonly<Record<DataType, number>> = {
  purchases: 0.1,
  tastes: 0.1,
  home: 0.1,
  complaints: 0.1,
  contact: 0.2,
  address: 0.4,
  opinions: 0.4,
  browsing: 0.4,
  sport: 0.4,
  routine: 0.4,
  household: 0.4,
  'life-event': 0.6,
  family: 0.6,
  photos: 0.7,
  children: 0.7,
  location: 0.7,
  means: 0.8,
  health: 1,
  beliefs: 1,
};

const ORIGIN: Readonly<Record<Origin, number>> = {
  declared: 0.2,
  observed: 0.1,
  inferred: -0.5,
  bought: -0.7,
};

const PURPOSE: Readonly<Record<Purpose, number>> = {
  serve: 0.3,
  inform: 0.2,
  relate: -0.15,
  sell: 0.1,
  price: -0.2,
  share: -0.5,
  'sell-on': -1,
};

const CHANNEL: Readonly<Record<Channel, number>> = {
  counter: 0.05,
  letter: 0.05,
  email: -0.05,
  'social-reply': -0.1,
  text: -0.7,
  notification: -0.25,
  phone: -0.3,
};

const POINTS = {
  /** All of a person's privacy, in one fact. */
  privacy: -0.5,
  agreed: 0.6,
  /** Per level above the first: of what they told, it helps to know it well; of what was found out, it is too much. */
  told: 0.3,
  depth: -0.05,
  /** Per week since it was picked up: what was wanted then may be settled now. */
  age: -0.12,
  /** Per message that leant on it before. */
  used: -0.2,
  /** Linked by hand: perhaps somebody else's. */
  doubtful: -0.15,
  late: -0.5,
  /** At the hour when they mostly come by. */
  usualHour: 0.4,
  choice: 0.2,
  /** Per fact beside the first: one they told may answer where the first does not. */
  moreTold: 0.05,
  more: -0.1,
  /** Written to this week already; last week. */
  again: -0.45,
  soon: -0.5,
  nothing: -0.3,
} as const;

/** A fact private enough that one should say how one knows it, from this much privacy. */
export const isPersonal = ({ dataType }: FragmentFace): boolean => PRIVACY[dataType] >= 0.4;

/** They told it themselves, or agreed that it is known: it can be spoken of openly. */
export const isOpen = (fact: HeldFragment): boolean => isAgreed(fact) || fact.origin === 'declared';

/** What a fragment may be good for, from its face. About -1.3 to 0.2. */
export const promise = ({ dataType, origin }: FragmentFace): number =>
  POINTS.privacy * PRIVACY[dataType] + ORIGIN[origin];

/** The same for a fact that is held. */
const worth = (fact: HeldFragment, week: number): number =>
  promise(fact) +
  (isOpen(fact) ? POINTS.told : POINTS.depth) * (fact.depth - 1) +
  POINTS.age * (week - fact.week) +
  POINTS.used * fact.timesUsed +
  (isAgreed(fact) ? POINTS.agreed : 0) +
  (fact.byHand ? POINTS.doubtful : 0);

const weariness = (view: View, portrait: string): number => {
  const since = view.sent
    .filter(({ draft }) => draft.portrait === portrait)
    .map(({ week }) => view.week - week);
  return (
    POINTS.again * since.filter((weeks) => weeks === 0).length +
    POINTS.soon * since.filter((weeks) => weeks === 1).length
  );
};

/** How a message might be taken, in rough points of feeling. */
export const expectation = (view: View, portrait: Portrait, draft: Draft): number => {
  const facts = draft.facts.flatMap((id) => portrait.facts.filter((fact) => fact.id === id));
  const best = facts.reduce((most, fact) => Math.max(most, worth(fact, view.week)), -2);
  const more = facts
    .slice(1)
    .reduce(
      (total, fact) =>
        total +
        (isOpen(fact) && fact.timesUsed === 0 && !fact.byHand ? POINTS.moreTold : POINTS.more),
      0,
    );
  return (
    (facts.length === 0 ? POINTS.nothing : best + more) +
    PURPOSE[draft.purpose] +
    CHANNEL[draft.channel] +
    (draft.moment === 'late' ? POINTS.late : 0) +
    (draft.moment === portrait.usualHour ? POINTS.usualHour : 0) +
    (draft.choice ? POINTS.choice : 0) +
    weariness(view, portrait.id)
  );
};
