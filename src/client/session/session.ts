import type { Decision, Draft } from '../../protocol/decision.ts';
import type { SimulationEvent } from '../../protocol/event.ts';
import type { Preview } from '../../protocol/preview.ts';
import type { GameRecord } from '../../protocol/record.ts';
import type { Rejection } from '../../protocol/rejection.ts';
import type { View } from '../../protocol/view.ts';

export type Outcome =
  | { readonly ok: true; readonly events: readonly SimulationEvent[] }
  | { readonly ok: false; readonly rejection: Rejection };

/** A game being played, wherever it is decided: on this device, in a class, or from a record. */
export interface Session {
  readonly view: () => View;
  /** What a draft would say and what would be noticed. Decides nothing. */
  readonly preview: (draft: Draft) => Preview;
  readonly decide: (decision: Decision) => Outcome;
  readonly record: () => GameRecord;
}
