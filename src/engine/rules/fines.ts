import { change, type Turn, tell } from './turn.ts';

/** An authority's fine: paid out of what is left, and counted whole. */
export const fine = (turn: Turn, amount: number): Turn => {
  const { budget, fines } = turn.state;
  return tell(change(turn, { budget: Math.max(0, budget - amount), fines: fines + amount }), {
    type: 'fine.paid',
    amount,
  });
};
