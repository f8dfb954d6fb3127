import { BAND_FLOOR } from '../../engine/consumer/constants.ts';
import type { Lived } from '../experiment/live.ts';
import { PATIENCE } from './constants.ts';

/**
 * Would turn the channel off: at this rate the last message intrudes by more than their patience bears, whatever it
 * brings. Patience is
 * what their tolerance leaves above their threshold; who has none left bears nothing bad at all.
 */
export const disables = ({ judgement: { intrusion }, subject }: Lived): number => {
  const ease = subject.tolerance - subject.threshold;
  const patience = Math.max(0, PATIENCE.margin + ease) * PATIENCE.byEase;
  return intrusion > -patience * BAND_FLOOR.uneasy ? 1 : 0;
};
