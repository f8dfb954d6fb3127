import type { Rejection } from './rejection.ts';
import type { Text } from './text.ts';

/** The message as the customer will read it, in reading order. */
export interface MessageText {
  readonly greeting: Text;
  readonly body: readonly Text[];
  /** Why they are written to; null when the player says nothing of it. */
  readonly explanation: Text | null;
  /** The way out; null when none is left. */
  readonly choice: Text | null;
  readonly signature: Text;
}

/** A draft as it stands: what would be read, and what would be noticed. Never how it would be taken. */
export interface Preview {
  readonly message: MessageText;
  /** What the customer will notice that the brand knows, most telling first. */
  readonly noticed: readonly Text[];
  /** Euros, for all whom it would reach. */
  readonly cost: number;
  /** People whom it would reach. */
  readonly reach: number;
  /** Whole euros that whoever is handed something pays at once; 0 when nobody is. */
  readonly paid: number;
  /** The same message as a few others would read it; none for a message to one. */
  readonly others: readonly MessageText[];
  /** Why it cannot be sent now, or null. */
  readonly rejection: Rejection | null;
}
