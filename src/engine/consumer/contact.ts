import type { Origin, Purpose, Silo } from '../../protocol/vocabulary.ts';
import type { Flow } from './flow.ts';

/** What a fact is to the person who reads it. `lie`: they said it, and it is not so. */
export type Truth = 'true' | 'stale' | 'gift' | 'someone-else' | 'lie';

/** A fact as a message leans on it. Everything that a term may look at, and no name. */
export interface FactShown {
  /** In [0, 1]. */
  readonly sensitivity: number;
  /** How near to the recipient's business, in [0, 1]: to the shop's, unless the contact says whose. */
  readonly nearness: number;
  readonly silo: Silo;
  readonly origin: Origin;
  readonly depth: 1 | 2 | 3;
  /** The purpose fits the reason for which it was left. */
  readonly expected: boolean;
  readonly consented: boolean;
  readonly truth: Truth;
  /** How much of a due need it answers, in [0, 1]; 0 when none. */
  readonly relevance: number;
}

/** One message as it reaches one person. */
export interface Contact {
  readonly purpose: Purpose;
  /** Most important first. */
  readonly facts: readonly FactShown[];
  /** In [0, 1]. */
  readonly obtrusiveness: number;
  /** Contacts per quarter that feel right on this channel. */
  readonly capacity: number;
  /** Contacts still felt, on this channel and on the others. */
  readonly pressure: { readonly own: number; readonly others: number };
  /** How welcome this channel and this moment are, in [0, 1]. */
  readonly channelWelcome: number;
  readonly momentWelcome: number;
  readonly late: boolean;
  /** The words were written for nobody: the same for all. */
  readonly template?: boolean;
  readonly explain: boolean;
  readonly choice: boolean;
  /** The address used is really theirs. */
  readonly rightAddress: boolean;
  /** Who receives the facts and what hangs on it, when it is not what the game's purpose says (experiments). */
  readonly flow?: Pick<Flow, 'duty' | 'stakes' | 'away'>;
  /** How much of each fact is noticed, when something else than attention settles it: a label, a news report (experiments). */
  readonly awareness?: number;
}

/** The person who judges: the traits and state that a feeling depends on. All in [0, 1] but the ledger. */
export interface Judge {
  readonly concern: number;
  readonly attentiveness: number;
  readonly expectedReturn: number;
  readonly trust: number;
  readonly given: number;
  readonly received: number;
  /** Intrusion not noticed yet, in points, in the order of LATENT_TERMS. */
  readonly latent: readonly number[];
}
