import type { Draft } from '../../../protocol/decision.ts';
import type { FragmentFace } from '../../../protocol/fragment.ts';
import type { View } from '../../../protocol/view.ts';
import { anyFragment } from '../find-in-view.ts';
import type { CardId } from './cards.ts';

/** Facts held from which a hoard can be spoken of. */
const HOARD = 8;

const factsOf = (view: View, draft: Draft): readonly FragmentFace[] =>
  draft.facts.flatMap((id) => anyFragment(view, id) ?? []);

/** What one message that was sent makes a player meet. */
const metBySending = (view: View, draft: Draft): readonly CardId[] => {
  const facts = factsOf(view, draft);
  const silos = new Set(facts.map(({ silo }) => silo));
  const insists = draft.channel === 'text' || draft.channel === 'notification';
  const met: readonly (readonly [CardId, boolean])[] = [
    ['context', facts.length > 0],
    ['first-name', draft.channel === 'email'],
    ['saying-why', draft.explain],
    ['control', draft.choice],
    ['channel-capacity', draft.channel !== 'counter'],
    ['fit-and-discount', draft.purpose === 'sell' || draft.purpose === 'price'],
    ['one-fact', facts.length > 1],
    ['crossing', silos.size > 1],
    ['interplay', insists && facts.length > 0],
    ['inference', facts.some(({ origin }) => origin === 'inferred')],
    [
      'price-of-privacy',
      draft.purpose === 'share' ||
        draft.purpose === 'sell-on' ||
        facts.some(({ origin }) => origin === 'bought'),
    ],
  ];
  return met.filter(([, is]) => is).map(([id]) => id);
};

/** Whether a rule is told in one line when it is first met: in a marathon, which hints less, it waits for the debrief. */
export const isToldWhenMet = ({ length, phase }: Pick<View, 'length' | 'phase'>): boolean =>
  length !== 'marathon' && phase === 'week';

/**
 * The cards of the rules met so far, in the order of the list of rules. Read from the view alone, so that a game taken
 * up again has met what it had met.
 */
export const metCards = (view: View): ReadonlySet<CardId> => {
  const held = [...view.loose, ...view.portraits.flatMap(({ facts }) => facts)];
  const met = new Set<CardId>(view.sent.flatMap(({ draft }) => metBySending(view, draft)));
  const also: readonly (readonly [CardId, boolean])[] = [
    ['who-cares', held.some(({ asked }) => asked)],
    ['mistaken', held.some(({ byHand }) => byHand)],
    ['price-of-privacy', held.some(({ origin }) => origin === 'bought')],
    ['holding', held.filter(({ timesUsed }) => timesUsed === 0).length >= HOARD],
    ['push-fatigue', view.portraits.some(({ ledger }) => ledger.messages > 1)],
    ['readable', view.letters.length > 1],
    ['silent-leavers', view.portraits.some(({ gone, lastSign }) => gone || lastSign === 'ignores')],
    ['word-of-mouth', view.letters.some(({ sign }) => sign === 'protests' || sign === 'leaves')],
    ['suspicion', view.withheld.length > 0],
    ['legal-risk', view.portraits.some(({ optedOut }) => optedOut)],
    ['say-and-do', view.estimates.length > 0],
    ['breach', view.dilemma?.id.includes('leak') ?? false],
  ];
  for (const [id, is] of also) if (is) met.add(id);
  return met;
};
