import type { Scores } from '../../protocol/debrief.ts';
import type { Manifest } from '../../scenarios/schema.ts';

/**
 * Share of the firm's value that a way of doing marketing can win or lose. A customer base is worth most of what it is
 * worth whoever runs its marketing: only this part is at stake.
 */
export const AT_STAKE = 0.2;

/** What a result is measured against. */
export interface Yardstick {
  /** Euros: firm value of the same game, same seed, left alone (bots/idle.ts). Above 0. */
  readonly leftAlone: number;
  /** Messages that the whole game lets one send to one person. At least 1. */
  readonly uses: number;
}

export const usesOf = ({ rules, acts }: Manifest): number =>
  rules.usesPerWeek * acts.reduce((weeks, act) => weeks + act.weeks, 0);

/** The firm's part: 0 when a fifth of its value is lost, one half when it is left as it was found, 1 when a fifth is won. At least 0. */
export const firmPart = (firmValue: number, { leftAlone }: Yardstick): number =>
  Math.max(0, 0.5 + (firmValue - leftAlone) / (2 * AT_STAKE * leftAlone));

/** The customers' part: points of service for each message that could be sent; 1 is about the best that one can do. At least 0. */
export const servicePart = (serviceRendered: number, { uses }: Yardstick): number =>
  Math.max(0, serviceRendered) / uses;

/**
 * The overall result of a game, 0 to about 100:
 *
 *     100 x sqrt(firm's part x customers' part)
 *
 * A geometric mean, because winning needs both (design.md, Endings): whoever serves nobody or ruins the firm
 * gets 0, and neither can be bought with the other. Linear parts and a square root: the same on every machine.
 */
export const overallResult = (
  { firmValue, serviceRendered }: Pick<Scores, 'firmValue' | 'serviceRendered'>,
  yardstick: Yardstick,
): number =>
  100 * Math.sqrt(firmPart(firmValue, yardstick) * servicePart(serviceRendered, yardstick));
