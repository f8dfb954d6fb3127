import { unit } from '../random/draw.ts';
import { CAPACITY } from './constants.ts';

/**
 * How much contact somebody bears, as a factor on what feels right to most: a trait, drawn when asked for rather than
 * kept. `subject` names the person for the draws, as in traits.ts.
 */
export const capacityFactor = (seed: number, subject: number): number => {
  const rank = unit({ seed, stream: 'capacity', subject, turn: 0 });
  return CAPACITY.least + (CAPACITY.rising + CAPACITY.skewed * rank) * rank;
};

/**
 * Contacts per quarter that feel right to one person on one channel. Godfrey, Seiders & Voss 2011: a preferred channel
 * raises it. (Other channels lower it: in fatigue.ts, as contacts that count in part.)
 */
export const personalCapacity = (channel: number, factor: number, welcome: number): number =>
  channel * factor * (CAPACITY.disliked + CAPACITY.byWelcome * welcome);
