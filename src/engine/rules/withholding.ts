import type { Decision } from '../../protocol/decision.ts';
import type { Rejection } from '../../protocol/rejection.ts';
import { isWelcome } from '../consumer/reaction.ts';
import type { GameState } from '../state/game-state.ts';
import type { Lookup } from '../state/lookup.ts';
import { isForAll } from './audience.ts';
import { checkDraft } from './drafts.ts';
import { isAtScale } from './policies.ts';
import { change, reject, type Turn, tell } from './turn.ts';
import { judge } from './uses.ts';

type Withhold = Extract<Decision, { type: 'use.withhold' }>;

export const checkWithhold = (
  pack: Lookup,
  state: GameState,
  { type, draft }: Withhold,
): Rejection | null => {
  const written = checkDraft(pack, state, { type, draft });
  if (written !== null) return written;
  if (isForAll(draft) && !isAtScale(pack, state)) return reject(type, 'audience.closed');
  const already = state.withheld.some(
    (restraint) => restraint.week === state.week && restraint.draft.portrait === draft.portrait,
  );
  return already
    ? reject(type, 'use.already-withheld', { portrait: draft.portrait, week: state.week })
    : null;
};

/** To know and let be is a move: it costs nothing, and is scored by what the message would have done. */
export const applyWithhold = (turn: Turn, { draft }: Withhold): Turn => {
  const { feeling } = judge(turn.pack, turn.state, draft);
  const restraint = {
    week: turn.state.week,
    draft,
    welcome: isWelcome(feeling),
    service: 0,
    reach: null,
  };
  return tell(change(turn, { withheld: [...turn.state.withheld, restraint] }), {
    type: 'use.withheld',
    draft,
  });
};
