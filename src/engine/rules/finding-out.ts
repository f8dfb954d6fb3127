import { FOUND_OUT } from '../consumer/constants.ts';
import type { Points } from '../consumer/ledger-of-terms.ts';
import { at, copyOf } from '../state/column.ts';
import { personAt } from '../state/lookup.ts';
import { LATENT_TERMS, type LatentTerm } from '../state/population.ts';
import { change, type Turn } from './turn.ts';

/** Whether somebody asked this week how the brand knows: whoever asks is answered, and learns the rest. */
const hasAsked = (turn: Turn, index: number): boolean => {
  const portrait = personAt(turn.pack, index).id;
  return turn.state.felt.some(
    ({ portrait: who, week, cause, band }) =>
      who === portrait &&
      week === turn.state.week &&
      cause.type === 'use' &&
      (band === 'uneasy' || band === 'hurt'),
  );
};

/** What had gone unnoticed comes out at the close of a week in which somebody asked: worse than if it had been seen. */
export const findOut = (
  turn: Turn,
  index: number,
): { readonly turn: Turn; readonly points: Points } => {
  if (!hasAsked(turn, index)) return { turn, points: {} };
  const { people } = turn.state;
  const latent = copyOf(people.latent);
  const points: Partial<Record<LatentTerm, number>> = {};
  LATENT_TERMS.forEach((term, column) => {
    const cell = index * LATENT_TERMS.length + column;
    points[term] = -FOUND_OUT * at(latent, cell);
    latent[cell] = 0;
  });
  return { turn: change(turn, { people: { ...people, latent } }), points };
};
