import type { Turn } from '../rules/turn.ts';
import { lookup } from '../state/lookup.ts';
import type { Play } from './play.ts';

/** A game as its rules take it. */
export const turnFor = ({ scenario, state }: Play): Turn => ({
  pack: lookup(scenario),
  state,
  events: [],
});
