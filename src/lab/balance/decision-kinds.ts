import type { Decision } from '../../protocol/decision.ts';
import { toAll } from '../bots/at-scale.ts';
import { draftAtRandom } from '../bots/drafting.ts';
import { dice, pick } from '../bots/draws.ts';
import { letBe, ofType, send, withhold, writable } from '../bots/kit.ts';
import type { Moment } from '../bots/player.ts';

/** A decision of one kind, drawn among those that could be taken now; null when there is none. */
type Proposal = (moment: Moment, throwDice: () => number) => Decision | null;

const listed =
  <T extends Decision['type']>(
    type: T,
    fits: (decision: Extract<Decision, { readonly type: T }>) => boolean = () => true,
  ): Proposal =>
  ({ legalDecisions }, throwDice) =>
    pick([...ofType(legalDecisions, type)].filter(fits), throwDice()) ?? null;

/**
 * The kinds of decision that are put to the test. Closing a week is not one: it has to be done, and doing it early is
 * the others left undone; neither is an estimate, which changes nothing.
 */
export const KINDS = {
  'picking up': listed('fragment.collect', ({ ask }) => !ask),
  'asking first': listed('fragment.collect', ({ ask }) => ask),
  erasing: listed('fragment.erase'),
  linking: listed('identity.link'),
  unlinking: listed('identity.unlink'),
  sending: ({ view }, throwDice) => {
    const draft = view.uses.left > 0 ? draftAtRandom(view, writable(view), throwDice) : null;
    return draft === null ? null : send(draft);
  },
  'writing to all': ({ view }, throwDice) => {
    if (view.uses.left === 0 || !view.audiences.includes('all')) return null;
    const draft = draftAtRandom(view, writable(view), throwDice);
    const wide = draft === null ? null : toAll(view, draft, 1);
    return wide?.audience === 'all' ? send(wide) : null;
  },
  concluding: listed('fact.infer'),
  collecting: listed('collection.set'),
  'keeping silent': ({ view }, throwDice) => {
    if (view.phase !== 'week') return null;
    const people = writable(view).filter(({ id }) => !letBe(view, id));
    const draft = draftAtRandom(view, people, throwDice);
    return draft === null ? null : withhold(draft);
  },
  'answering a dilemma': listed('dilemma.answer'),
} as const satisfies Readonly<Record<string, Proposal>>;

export type Kind = keyof typeof KINDS;

export const KIND_NAMES: readonly Kind[] = [
  'picking up',
  'asking first',
  'erasing',
  'linking',
  'unlinking',
  'sending',
  'writing to all',
  'concluding',
  'collecting',
  'keeping silent',
  'answering a dilemma',
];

/** A decision of a kind at a moment drawn by the seed: one in three of those at which there is one. */
export const proposal = (kind: Kind, moment: Moment): Decision | null => {
  const throwDice = dice(moment.view.seed, moment.view.step, KIND_NAMES.indexOf(kind));
  return throwDice() < 1 / 3 ? KINDS[kind](moment, throwDice) : null;
};
