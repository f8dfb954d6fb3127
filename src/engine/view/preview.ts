import type { Draft } from '../../protocol/decision.ts';
import type { Preview } from '../../protocol/view.ts';
import { check } from '../rules/decisions.ts';
import type { GameState } from '../state/game-state.ts';
import type { Lookup } from '../state/lookup.ts';
import { composeMessage } from './message.ts';
import { noticedIn } from './noticed.ts';

/**
 * A draft as it stands. It shows nothing that the sentences themselves do not tell.
 * @throws RangeError when the portrait is not one of the pack: there is nobody to greet.
 */
export const previewOf = (pack: Lookup, state: GameState, draft: Draft): Preview => ({
  message: composeMessage(pack, { seed: state.seed, week: state.week }, draft),
  noticed: noticedIn(pack, draft),
  cost: pack.manifest.channels.find(({ id }) => id === draft.channel)?.cost ?? 0,
  reach: 1,
  others: [],
  rejection: check(pack, state, { type: 'use.send', draft }),
});
