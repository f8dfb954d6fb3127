import type { Draft } from '../../protocol/decision.ts';
import type { Preview } from '../../protocol/preview.ts';
import { type Audience, audienceOf, costFor, countReached } from '../rules/audience.ts';
import { check } from '../rules/decisions.ts';
import { paidFor } from '../rules/handing-on.ts';
import { isAtScale } from '../rules/policies.ts';
import { openChannels } from '../rules/reachability.ts';
import type { GameState } from '../state/game-state.ts';
import type { Lookup } from '../state/lookup.ts';
import { composeForCrowd, composeMessage } from './message.ts';
import { noticedIn } from './noticed.ts';

/** How many others of the crowd are shown reading it. */
const SHOWN = 3;

/** A few of them, spread over all. */
const some = <T>(all: readonly T[]): readonly T[] =>
  Array.from({ length: Math.min(SHOWN, all.length) }, (_, rank) =>
    Math.floor((rank * all.length) / Math.min(SHOWN, all.length)),
  ).flatMap((at) => all[at] ?? []);

/** Whom a draft would reach; only its portrait when it could not be sent to all. */
const reachedBy = (pack: Lookup, state: GameState, draft: Draft): Audience =>
  isAtScale(pack, state) && openChannels(pack, state.act).some(({ id }) => id === draft.channel)
    ? audienceOf(pack, state, draft)
    : { named: [], crowd: [] };

/**
 * A draft as it stands. It shows nothing that the sentences themselves do not tell.
 * @throws RangeError when the portrait is not one of the pack: there is nobody to greet.
 */
export const previewOf = (pack: Lookup, state: GameState, draft: Draft): Preview => {
  const when = { seed: state.seed, week: state.week };
  const audience = reachedBy(pack, state, draft);
  const one = pack.manifest.channels.find(({ id }) => id === draft.channel)?.cost ?? 0;
  return {
    message: composeMessage(pack, when, draft),
    noticed: noticedIn(pack, draft),
    cost: costFor(one, countReached(audience)),
    reach: countReached(audience),
    paid: openChannels(pack, state.act).some(({ id }) => id === draft.channel)
      ? paidFor(pack, state, draft)
      : 0,
    others: some(audience.crowd).map((member) => composeForCrowd(pack, when, draft, member)),
    rejection: check(pack, state, { type: 'use.send', draft }),
  };
};
