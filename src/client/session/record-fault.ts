/** Why a record cannot be played, with what was found and what was expected. The sentences are `record.<code>` of the interface. */
export const RECORD_FAULTS = [
  'not-json',
  'not-a-record',
  'other-version',
  'other-scenario',
  'does-not-replay',
] as const;

export interface RecordFault {
  readonly code: (typeof RECORD_FAULTS)[number];
  readonly params: Readonly<Record<string, string | number>>;
}
