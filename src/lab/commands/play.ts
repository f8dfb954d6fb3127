import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Scenario } from '../../scenarios/schema.ts';
import { estimatesOf } from '../balance/tables.ts';
import { BadInput, type Command } from '../command-line/command.ts';
import { findPack, openPack, SHIPPED_PACK } from '../command-line/open-pack.ts';
import { showProgress } from '../command-line/progress.ts';
import { sayError } from '../command-line/shown.ts';
import { readSeconds, readSeeds } from '../command-line/values.ts';
import { type Outcome, outcomeOf, recordOf, yardsticks } from '../game/outcome.ts';
import { type Failure, type Played, playSeeds } from '../play/play-seeds.ts';
import { outcomesTable } from '../report/outcomes.ts';
import { asText } from '../report/table.ts';

const SEEDS = '1..20';
const PATIENCE = '30';

const sayFailure = (file: string, { seed, step, kind, reason }: Failure): string =>
  kind === 'unloadable'
    ? `${file}: cannot be loaded (seed ${seed}, step ${step}): ${reason}`
    : `${file}: seed ${seed}, step ${step}: ${kind}: ${reason}`;

const botFile = (file: string | undefined): string => {
  if (file === undefined) throw new BadInput('play: --bot FILE.ts is missing.');
  const path = resolve(file);
  if (!existsSync(path)) throw new BadInput(`play: no file ${file}.`);
  return path;
};

/** Made before the games are played: a folder that cannot be would lose them. @throws BadInput */
const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new BadInput(`--records “${folder}”: cannot be made: ${sayError(error, folder)}`);
  }
};

/** The games played, as records that the game and `replay` can open. */
const keepRecords = (folder: string, scenario: Scenario, games: Played['games']): void => {
  for (const game of games)
    writeFileSync(
      join(folder, `seed-${game.seed}.json`),
      `${JSON.stringify(recordOf(scenario, game), null, 2)}\n`,
    );
};

const asJson = (
  file: string,
  {
    scenario,
    outcomes,
    failures,
  }: {
    readonly scenario: Scenario;
    readonly outcomes: readonly Outcome[];
    readonly failures: readonly Failure[];
  },
) => {
  const { id, version, acts } = scenario.manifest;
  return {
    bot: file,
    scenario: { id, version, acts: acts.length },
    summary: outcomes.length === 0 ? null : estimatesOf(outcomes, acts.length),
    games: outcomes,
    failures: failures.map((failure) => ({ file, ...failure })),
  };
};

export const play: Command = {
  summary: "lets somebody else's bot play: it sees the player's view and what is legal",
  files: [],
  options: {
    bot: {
      kind: { type: 'string', value: 'FILE.ts' },
      help: 'the bot: src/lab/README.md tells how to write one',
    },
    seeds: { kind: { type: 'string', value: 'A..B' }, help: `games to play (${SEEDS})` },
    patience: {
      kind: { type: 'string', value: 'SECONDS' },
      help: `time that the bot is given for each decision (${PATIENCE})`,
    },
    pack: {
      kind: { type: 'string', value: 'PACK' },
      help: `id of a pack of src/scenarios/packs, or a pack's folder (${SHIPPED_PACK})`,
    },
    records: {
      kind: { type: 'string', value: 'FOLDER' },
      help: 'keep the games played there, one record each',
    },
    json: { kind: { type: 'boolean' }, help: 'print JSON' },
  },
  run: async ({ flag, text }) => {
    const path = botFile(text('bot'));
    const file = text('bot') ?? path;
    const seeds = readSeeds(text('seeds') ?? SEEDS);
    const patience = 1000 * readSeconds('patience', text('patience') ?? PATIENCE);
    const folder = findPack(text('pack') ?? SHIPPED_PACK);
    const scenario = openPack(folder);
    const records = text('records');
    if (records !== undefined) makeFolder(records);
    const progress = showProgress(file, seeds.length);
    const { games, failures } = await playSeeds({
      task: { folder: resolve(folder), bot: pathToFileURL(path).href },
      scenario,
      seeds,
      patience,
      done: progress.step,
    });
    progress.end();
    if (records !== undefined) keepRecords(records, scenario, games);
    const yardstick = yardsticks(scenario);
    const outcomes = games.map((game) => outcomeOf(scenario, game, yardstick(game.seed)));
    for (const failure of failures) console.error(sayFailure(file, failure));
    if (flag('json'))
      console.log(JSON.stringify(asJson(file, { scenario, outcomes, failures }), null, 2));
    else {
      if (outcomes.length > 0) console.log(asText(outcomesTable(outcomes)));
      console.log(`${outcomes.length} of ${seeds.length} seeds played.`);
    }
    return failures.length === 0 ? 0 : 2;
  },
};
