import { personAt } from '../state/lookup.ts';
import { hold } from './collecting.ts';
import { change, type Turn, tell } from './turn.ts';

/**
 * Trust pays in data: a delighted customer gives a fact, declared, true and free. It comes from their own mouth, so it
 * needs no identifier to find its portrait.
 */
export const volunteer = (turn: Turn, index: number): Turn => {
  const { state, pack } = turn;
  const { id: portrait } = personAt(pack, index);
  const offered = pack.volunteered[index]?.find(
    ({ id, weeks: [from, to] }) =>
      state.week >= from && state.week <= to && !state.handed.includes(id),
  );
  if (offered === undefined) return turn;
  const fragment = offered.id;
  return hold(
    tell(change(turn, { handed: [...state.handed, fragment] }), {
      type: 'fragment.volunteered',
      fragment,
      portrait,
    }),
    [
      {
        fragment,
        week: state.week,
        asked: true,
        volunteered: true,
        portrait,
        byHand: false,
        timesUsed: 0,
        noticed: true,
      },
    ],
  );
};
