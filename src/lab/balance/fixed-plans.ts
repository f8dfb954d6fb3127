import type { Decision, Draft } from '../../protocol/decision.ts';
import type { HeldFragment } from '../../protocol/fragment.ts';
import type { ChannelOffer, Portrait, View } from '../../protocol/view.ts';
import { needsFact, type Purpose } from '../../protocol/vocabulary.ts';
import { collectBy, OWN_BUSINESS, toAll } from '../bots/at-scale.ts';
import { byHabits } from '../bots/habits.ts';
import {
  canAsk,
  collectible,
  decentHour,
  isAgreed,
  lastWritten,
  loudest,
  quietest,
  send,
  waysTo,
  writable,
} from '../bots/kit.ts';
import { type Seat, seat } from '../bots/player.ts';

/** Plans that are made before the game and look at no sign: all that differs is said in a few words. */

/** What is picked up and leant on: nothing; what was declared; what was asked for; the latest of all; all at once. */
const FACTS = ['nothing', 'declared', 'asked', 'any', 'all'] as const;
const WAYS = ['quiet', 'loud'] as const;
const MANNERS = ['bare', 'choice', 'explained'] as const;
const AUDIENCES = ['one', 'all'] as const;

export interface Plan {
  readonly purpose: Purpose;
  readonly facts: (typeof FACTS)[number];
  readonly way: (typeof WAYS)[number];
  /** Says nothing more; leaves a choice; says why and leaves a choice. */
  readonly manners: (typeof MANNERS)[number];
  /** To one at a time; or to all alike, as soon as an act allows it. */
  readonly audience: (typeof AUDIENCES)[number];
}

/** Every plan for some purposes, in a fixed order. */
export const plansFor = (purposes: readonly Purpose[]): readonly Plan[] =>
  purposes.flatMap((purpose) =>
    FACTS.flatMap((facts) =>
      WAYS.flatMap((way) =>
        MANNERS.flatMap((manners) =>
          AUDIENCES.map((audience) => ({ purpose, facts, way, manners, audience })),
        ),
      ),
    ),
  );

export const sayPlan = ({ purpose, facts, way, manners, audience }: Plan): string =>
  `${purpose} on ${facts}, ${way}, ${manners}, to ${audience}`;

const gather =
  ({ facts }: Plan) =>
  (view: View): Decision | null => {
    if (facts === 'nothing') return null;
    const offers = collectible(view);
    const offer =
      facts === 'asked'
        ? offers.find((one) => canAsk(view, one))
        : offers.find(({ origin }) => facts !== 'declared' || origin === 'declared');
    return offer === undefined
      ? null
      : { type: 'fragment.collect', fragment: offer.id, ask: facts === 'asked' };
  };

/** To write to all, there must be a base: asked for by whoever explains or asks, taken in silence by the others. */
const gatherAtScale = ({ audience, facts, manners }: Plan): ((view: View) => Decision | null) =>
  audience === 'one'
    ? () => null
    : collectBy(facts === 'asked' || manners === 'explained' ? 'ask' : 'silent', OWN_BUSINESS);

/** The facts leant on, the freshest unused one first; null when there is none to lean on. */
const lean = ({ facts }: Plan, portrait: Portrait): readonly string[] | null => {
  if (facts === 'nothing') return [];
  const fits = (fact: HeldFragment): boolean =>
    (facts !== 'declared' || fact.origin === 'declared') && (facts !== 'asked' || isAgreed(fact));
  const fresh = portrait.facts.filter((fact) => fact.timesUsed === 0 && fits(fact));
  const [lead] = fresh.slice(-1);
  if (lead === undefined) return null;
  const others = facts === 'all' ? portrait.facts.filter(({ id }) => id !== lead.id) : [];
  return [lead, ...others].slice(0, 4).map(({ id }) => id);
};

const wayOf = ({ way }: Plan, ways: readonly ChannelOffer[]): ChannelOffer | undefined =>
  way === 'quiet' ? quietest(ways) : loudest(ways);

/** Whether the purpose of the plan is to be had now, for a message on these facts. */
const isPossible = (view: View, { purpose }: Plan, facts: readonly string[]): boolean =>
  view.purposes.includes(purpose) && (facts.length > 0 || !needsFact(purpose));

/** The longest unwritten first. */
const write =
  (plan: Plan) =>
  (view: View): Decision | null => {
    if (view.uses.left === 0) return null;
    const [next] = writable(view)
      .flatMap((portrait) => {
        const facts = lean(plan, portrait);
        const way = wayOf(plan, waysTo(view, portrait));
        return facts === null || way === undefined ? [] : [{ portrait, facts, way }];
      })
      .sort((a, b) => lastWritten(view, a.portrait.id) - lastWritten(view, b.portrait.id));
    if (next === undefined) return null;
    const draft: Draft = {
      portrait: next.portrait.id,
      purpose: isPossible(view, plan, next.facts) ? plan.purpose : 'sell',
      facts: [...next.facts],
      channel: next.way.id,
      moment: decentHour(next.way),
      explain: plan.manners === 'explained',
      choice: plan.manners !== 'bare',
    };
    return send(plan.audience === 'all' ? toAll(view, draft, 1) : draft);
  };

/** Somebody who keeps to a plan. */
export const planner = (plan: Plan): Seat =>
  seat(
    byHabits<object>({ temper: 'open', week: [gatherAtScale(plan), gather(plan), write(plan)] }),
    () => ({}),
  );
