import type { GameRecord } from '../../protocol/record.ts';
import type { Scenario } from '../../scenarios/schema.ts';
import { BadInput, type Command } from '../command-line/command.ts';
import { findPack, openPack } from '../command-line/open-pack.ts';
import { type RecordRefusal, readRecordFile } from '../game/read-record.ts';
import { firstDifference, replayRecord } from '../game/replay-record.ts';
import { sayReplayed, tellReplayed } from '../report/replayed.ts';

const refuse = (file: string, { step, reason }: RecordRefusal, json: boolean): 2 => {
  if (json) console.log(JSON.stringify({ file, replays: false, step, reason }, null, 2));
  console.error(`${file}: does not replay${step === null ? '' : `, step ${step}`}: ${reason}`);
  return 2;
};

/** The pack that a record names: a record of one that is not here does not replay. */
const ownPack = ({
  scenario: { id },
}: GameRecord): Scenario | { readonly refusal: RecordRefusal } => {
  try {
    return openPack(findPack(id));
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return { refusal: { step: null, reason: error.message } };
  }
};

export const replay: Command = {
  summary: 'plays a record again: its last hash and its scores',
  files: ['RECORD.json'],
  options: {
    verify: {
      kind: { type: 'boolean' },
      help: 'play it twice, compare the two step by step, and print the hash after each decision',
    },
    pack: {
      kind: { type: 'string', value: 'PACK' },
      help: "id of a pack, or a pack's folder (the one that the record names)",
    },
    json: { kind: { type: 'boolean' }, help: 'print JSON' },
  },
  run: ({ files: [file = ''], flag, text }) => {
    const json = flag('json');
    const read = readRecordFile(file);
    if ('refusal' in read) return refuse(file, read.refusal, json);
    const { record } = read;
    const pack = text('pack');
    const scenario = pack === undefined ? ownPack(record) : openPack(findPack(pack));
    if ('refusal' in scenario) return refuse(file, scenario.refusal, json);
    const first = replayRecord(scenario, record);
    if ('refusal' in first) return refuse(file, first.refusal, json);
    if (flag('verify')) {
      const second = replayRecord(scenario, record);
      const step = 'refusal' in second ? 0 : firstDifference(first.hashes, second.hashes);
      if (step !== null)
        return refuse(file, { step, reason: 'played twice, the states differ' }, json);
    }
    const told = tellReplayed(scenario, record, first);
    const hashes = flag('verify') ? first.hashes : null;
    console.log(
      json
        ? JSON.stringify({ file, replays: true, ...told, ...(hashes && { hashes }) }, null, 2)
        : sayReplayed(told, hashes),
    );
    return 0;
  },
};
