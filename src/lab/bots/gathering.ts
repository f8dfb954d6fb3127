import type { Decision } from '../../protocol/decision.ts';
import type { OfferedFragment } from '../../protocol/fragment.ts';
import type { View } from '../../protocol/view.ts';
import { collectible, evidenceFor } from './kit.ts';

/** Ways of picking up and of connecting that several bots share. */

/** Takes all that attention allows, without asking, in the order of the street; of `wanted` only, when given. */
export const takeAll =
  (wanted: (offer: OfferedFragment) => boolean = () => true) =>
  (view: View): Decision | null => {
    const offer = collectible(view).find(wanted);
    return offer === undefined
      ? null
      : { type: 'fragment.collect', fragment: offer.id, ask: false };
  };

/** Links loose fragments to whoever the evidence favours most, when there is at least so much of it (evidenceFor). */
export const linkFrom =
  (least: number) =>
  (view: View): Decision | null => {
    for (const { id, candidates } of view.loose) {
      const [best] = candidates
        .filter(({ portrait }) => view.portraits.some((one) => one.id === portrait && !one.gone))
        .filter((candidate) => evidenceFor(candidate) >= least)
        .sort((a, b) => evidenceFor(b) - evidenceFor(a));
      if (best !== undefined)
        return { type: 'identity.link', fragment: id, portrait: best.portrait };
    }
    return null;
  };
