import type { TermShare } from '../../protocol/felt.ts';
import { FOUND_OUT } from '../consumer/constants.ts';
import { at } from '../state/column.ts';
import { personAt } from '../state/lookup.ts';
import { LATENT_TERMS } from '../state/population.ts';
import { change, type Turn } from './turn.ts';

/** Whether somebody asked this week how the brand knows: whoever asks is answered, and learns the rest. */
const hasAsked = (turn: Turn, index: number): boolean => {
  const portrait = personAt(turn.pack, index).id;
  const { felt, week: now } = turn.state;
  for (let rank = felt.length - 1; rank >= 0; rank -= 1) {
    const last = felt[rank];
    // In the order in which they were felt: the weeks before follow.
    if (last === undefined || last.week !== now) return false;
    const { portrait: who, cause, band } = last;
    if (who === portrait && cause.type === 'use' && (band === 'uneasy' || band === 'hurt'))
      return true;
  }
  return false;
};

/** What had gone unnoticed comes out at the close of a week in which somebody asked: worse than if it had been seen. */
export const findOut = (
  turn: Turn,
  index: number,
): { readonly turn: Turn; readonly terms: readonly TermShare[] } => {
  if (!hasAsked(turn, index)) return { turn, terms: [] };
  const { people } = turn.state;
  const latent = people.latent.slice();
  const terms = LATENT_TERMS.map((term, column) => {
    const cell = index * LATENT_TERMS.length + column;
    const value = -FOUND_OUT * at(latent, cell);
    latent[cell] = 0;
    return { term, value };
  });
  return { turn: change(turn, { people: { ...people, latent } }), terms };
};
