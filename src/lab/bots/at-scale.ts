import type { Decision, Draft } from '../../protocol/decision.ts';
import type { Conclusion } from '../../protocol/fragment.ts';
import type { Portrait, View } from '../../protocol/view.ts';
import type { Policy, Silo } from '../../protocol/vocabulary.ts';

/** What acts at scale add, as habits that several bots share. */

/** Silos whose data is a shop's own business: what anybody would expect it to keep. */
export const OWN_BUSINESS: readonly Silo[] = ['till', 'loyalty-desk', 'newsletter', 'after-sales'];

/** Collects under one policy: everywhere, or in some silos only. */
export const collectBy =
  (policy: Policy, where?: readonly Silo[]) =>
  ({ collection }: View): Decision | null => {
    const next = collection?.silos.find(
      (one) => one.policy !== policy && (where?.includes(one.silo) ?? true),
    );
    return next === undefined ? null : { type: 'collection.set', silo: next.silo, policy };
  };

/** Draws the first conclusion that attention allows; of `wanted` only, when given. */
export const conclude =
  (wanted: (conclusion: Conclusion, portrait: Portrait) => boolean = () => true) =>
  (view: View): Decision | null => {
    for (const portrait of view.portraits)
      for (const conclusion of portrait.conclusions)
        if (conclusion.cost <= view.attention.left && wanted(conclusion, portrait))
          return { type: 'fact.infer', portrait: portrait.id, fragment: conclusion.id };
    return null;
  };

/** What a message to as many as are held may cost, in euros: the player is told before it is sent. */
const mostThatItCosts = (view: View, { channel }: Draft): number => {
  const offer = view.channels.find(({ id }) => id === channel);
  const people = (view.collection?.people ?? 0) + view.portraits.length;
  return offer === undefined ? 0 : offer.cost + Math.ceil((offer.centsForOthers * people) / 100);
};

/** The same message for everybody alike, when there are enough of them and money for it; else as it was. */
export const toAll = (view: View, draft: Draft, enough: number): Draft =>
  view.audiences.includes('all') &&
  (view.collection?.people ?? 0) >= enough &&
  mostThatItCosts(view, draft) <= view.budget
    ? { ...draft, audience: 'all' }
    : draft;
