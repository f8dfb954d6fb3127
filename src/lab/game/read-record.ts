import { readFileSync } from 'node:fs';
import { GameRecord, RECORD_FORMAT, RECORD_VERSION } from '../../protocol/record.ts';

/** Why a record cannot be played again. `step`: the decision at fault, from 0; null when it is none of them. */
export interface RecordRefusal {
  readonly step: number | null;
  readonly reason: string;
}

export type ReadRecord = { readonly record: GameRecord } | { readonly refusal: RecordRefusal };

const refuse = (reason: string, step: number | null = null): ReadRecord => ({
  refusal: { step, reason },
});

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** Reads a record's text: never throws, and says what is wrong in the order in which a person would look. */
export const parseRecord = (source: string): ReadRecord => {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    return refuse(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (field(value, 'format') !== RECORD_FORMAT)
    return refuse(`not a record: no “format”: “${RECORD_FORMAT}” in it`);
  if (field(value, 'version') !== RECORD_VERSION)
    return refuse(
      `version ${String(field(value, 'version'))} of the format: expected ${RECORD_VERSION}`,
    );
  const read = GameRecord.safeParse(value);
  if (read.success) return { record: read.data };
  const [issue] = read.error.issues;
  const path = issue?.path ?? [];
  const step = path[0] === 'decisions' && typeof path[1] === 'number' ? path[1] : null;
  const where = path.length === 0 ? '' : ` at ${path.join('.')}`;
  return refuse(`not a record: ${issue?.message ?? 'unreadable'}${where}`, step);
};

/** The same from a file. */
export const readRecordFile = (file: string): ReadRecord => {
  try {
    return parseRecord(readFileSync(file, 'utf8'));
  } catch (error) {
    return refuse(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
};
