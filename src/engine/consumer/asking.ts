import { ASKING } from './constants.ts';

/** What somebody weighs when asked for a piece of themselves. All in [0, 1]. */
export interface Asked {
  readonly trust: number;
  readonly concern: number;
  readonly sensitivity: number;
  readonly nearness: number;
}

/** Whether they agree: trust and nearness to the business speak for it, concern and sensitivity against. */
export const agrees = ({ trust, concern, sensitivity, nearness }: Asked): boolean =>
  trust + ASKING.nearness * nearness - concern * (ASKING.concernFloor + sensitivity) >=
  ASKING.least;

/** `asking`: points for the question itself. */
export const asking = (agreed: boolean): number => (agreed ? ASKING.accepted : ASKING.refused);
