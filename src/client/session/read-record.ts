import {
  GameRecord,
  RECORD_FORMAT,
  RECORD_VERSION,
  type ScenarioRef,
} from '../../protocol/record.ts';
import type { RecordFault } from './record-fault.ts';

export type ReadRecord =
  | { readonly ok: true; readonly record: GameRecord }
  | { readonly ok: false; readonly fault: RecordFault };

const refuse = (code: RecordFault['code'], params: RecordFault['params'] = {}): ReadRecord => ({
  ok: false,
  fault: { code, params },
});

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const shown = (value: unknown): string => (value === undefined ? '—' : String(value).slice(0, 60));

/** Reads a record's text, from a save or a file: never throws, and says what is wrong in the order in which a person would look. */
export function readRecord(source: string, expected: ScenarioRef): ReadRecord {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return refuse('not-json');
  }
  if (field(value, 'format') !== RECORD_FORMAT)
    return refuse('not-a-record', { found: shown(field(value, 'format')), where: 'format' });
  const version = field(value, 'version');
  if (version !== RECORD_VERSION)
    return refuse('other-version', { found: shown(version), expected: RECORD_VERSION });
  const parsed = GameRecord.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refuse('not-a-record', {
      found: issue?.message ?? '—',
      where: issue?.path.join('.') ?? '—',
    });
  }
  const { scenario } = parsed.data;
  if (scenario.id !== expected.id || scenario.version !== expected.version) {
    return refuse('other-scenario', {
      found: `${scenario.id} ${scenario.version}`,
      expected: `${expected.id} ${expected.version}`,
    });
  }
  return { ok: true, record: parsed.data };
}
