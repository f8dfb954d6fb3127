import { availableParallelism, cpus } from 'node:os';
import { type BatchFigures, measureBatch } from '../bench/futures.ts';
import { type BaseFigures, measureBase } from '../bench/people.ts';
import { type Ratios, ratiosOf } from '../bench/ratios.ts';
import { race } from '../bench/reference/race.ts';
import { PEOPLE, WEEKS } from '../bench/reference/workload.ts';
import type { PlayerName } from '../bots/roster.ts';
import type { Command } from '../command-line/command.ts';
import { findPack, openPack, SHIPPED_PACK } from '../command-line/open-pack.ts';
import { showProgress } from '../command-line/progress.ts';
import { fixed } from '../report/figures.ts';
import { asText } from '../report/table.ts';

const SIZES = [200, 1000, 100_000, 1_000_000] as const;
const ROUNDS = { base: 5, batch: 5, race: 7 } as const;

interface Bench {
  readonly machine: { readonly node: string; readonly processor: string; readonly threads: number };
  readonly bases: readonly BaseFigures[];
  /** Of a game of messages to one. */
  readonly batch: BatchFigures;
  /** Of one that also writes to everybody alike. */
  readonly batchAtScale: BatchFigures;
  readonly reference: Ratios & { readonly people: number; readonly weeks: number };
}

const grouped = (value: number): string => fixed(value, 0).replace(/\B(?=(\d{3})+$)/g, ' ');

const asBatch = (batch: BatchFigures): string =>
  [
    `Counterfactual batch: ${batch.decisions} decisions x ${batch.alternatives} alternatives x ${batch.futures} futures,`,
    `${batch.people} people, each to the end (${grouped(batch.ends)} ends), of game ${batch.seed} of “${batch.player}”,`,
    `who sends ${batch.toAll === 0 ? 'no message' : `${batch.toAll} messages`} to all: ${fixed(batch.milliseconds, 0)} ms.`,
  ].join('\n');

const asReport = ({ machine, bases, batch, batchAtScale, reference }: Bench): string =>
  [
    `Node ${machine.node}, ${machine.processor}, ${machine.threads} threads; one is used. Medians.`,
    asText({
      header: ['people', 'start, ms', 'week, ms', 'consumer-weeks a second', 'bytes a consumer'],
      rows: bases.map(({ people, start, week, consumerWeeksPerSecond, bytesPerConsumer }) => [
        grouped(people),
        fixed(start, 1),
        fixed(week, 2),
        grouped(consumerWeeksPerSecond),
        fixed(bytesPerConsumer, 1),
      ]),
    }),
    asBatch(batch),
    asBatch(batchAtScale),
    asText({
      header: [`reference: ${grouped(reference.people)} people, ${reference.weeks} weeks`, 'ms'],
      rows: [
        ['engine', fixed(reference.engine, 1)],
        ['bare typed-array loop', fixed(reference.bareLoop, 1)],
        ['AgentScript', fixed(reference.agentScript, 1)],
      ],
    }),
    `The engine is ${fixed(reference.timesAgentScript, 1)} times as quick as AgentScript, and takes ${fixed(reference.timesBareLoop, 2)} times as long as the bare loop.`,
    ...reference.claims.map(({ claim, holds }) => `${holds ? 'holds' : 'FAILS'}: ${claim}`),
  ].join('\n\n');

export const bench: Command = {
  summary: 'how quick the engine is and how light its people are, on this machine, now',
  files: [],
  options: {
    pack: {
      kind: { type: 'string', value: 'PACK' },
      help: `id of a pack of src/scenarios/packs, or a pack's folder (${SHIPPED_PACK})`,
    },
    json: { kind: { type: 'boolean' }, help: 'print JSON' },
  },
  run: async ({ flag, text }) => {
    const scenario = openPack(findPack(text('pack') ?? SHIPPED_PACK));
    const progress = showProgress('bench', SIZES.length + 2 + ROUNDS.race);
    // The race first: what follows fills the memory.
    const reference = ratiosOf(await race(scenario, ROUNDS.race, progress.step));
    const batchOf = (player: PlayerName): BatchFigures => {
      const figures = measureBatch(scenario, player, ROUNDS.batch);
      progress.step();
      return figures;
    };
    const [batch, batchAtScale] = [batchOf('reader'), batchOf('polite')];
    const bases = SIZES.map((people) => {
      const figures = measureBase(scenario, people, ROUNDS.base);
      progress.step();
      return figures;
    });
    progress.end();
    const measured: Bench = {
      machine: {
        node: process.versions.node,
        processor: cpus()[0]?.model ?? 'unknown',
        threads: availableParallelism(),
      },
      bases,
      batch,
      batchAtScale,
      reference: { people: PEOPLE, weeks: WEEKS, ...reference },
    };
    console.log(flag('json') ? JSON.stringify(measured, null, 2) : asReport(measured));
    return reference.claims.every(({ holds }) => holds) ? 0 : 1;
  },
};
