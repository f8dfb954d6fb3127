import { LEDGER, UNMET, UNSERVED } from './constants.ts';
import type { Judge } from './contact.ts';
import { clampUnit } from './math.ts';

/**
 * What they think their data should bring them, against what it brought: -1 (well paid back) to 1 (nothing in return).
 */
export const returnGap = (judge: Pick<Judge, 'expectedReturn' | 'given' | 'received'>): number =>
  judge.expectedReturn * clampUnit(judge.given / LEDGER.given) -
  clampUnit(judge.received / LEDGER.received);

/**
 * Points by which the ledger weighs on a message: by what it makes of what was given, and an intrusion is taken harder by
 * those who got nothing. A message that leans on no fact makes nothing of it: only what it disturbs is weighed.
 */
export const expectedReturn = (
  judge: Pick<Judge, 'expectedReturn' | 'given' | 'received'>,
  { intrusion, facts }: { readonly intrusion: number; readonly facts: number },
): number => -returnGap(judge) * ((facts === 0 ? 0 : LEDGER.base) + LEDGER.byIntrusion * intrusion);

/**
 * Points of service that a message rendered: its benefit, less what it cost them beyond it. What intrudes more than it
 * serves is no service. (The ledger that people keep themselves, `received`, counts every benefit.)
 */
export const serviceRendered = ({
  feeling,
  service,
}: {
  readonly feeling: number;
  readonly service: number;
}): number => Math.max(0, service + Math.min(0, feeling));

/** Points for a need that went by while nothing useful was said. */
export const unmet = (weight: number, expected: number): number =>
  -UNMET * weight * (0.5 + expected);

// Looked up once: it is weighed for everybody, every week.
const perExpected = -UNSERVED;

/** Points of a week for somebody of whom the brand holds something and whom it has never served; it owes others nothing. */
export const unserved = (isHeld: boolean, received: number, expected: number): number =>
  isHeld && received === 0 ? perExpected * expected : 0;
