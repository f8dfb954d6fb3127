import { gamesOfWelcome, measureWelcome } from '../balance/measure-balance.ts';
import { recipesTable, sayClaims, sharesTable } from '../balance/tables.ts';
import type { Command } from '../command-line/command.ts';
import { findPack, openPack, SHIPPED_PACK } from '../command-line/open-pack.ts';
import { showProgress } from '../command-line/progress.ts';
import { readCount, readFirstSeed } from '../command-line/values.ts';
import { asText } from '../report/table.ts';

const SEEDS = 20;

/** A part of the balance that is cheap to measure: for whoever writes a pack. */
export const welcome: Command = {
  summary: 'says how many of the uses that a pack offers would be welcome; writes nothing',
  files: [],
  options: {
    seeds: { kind: { type: 'string', value: 'N' }, help: `games in each shop (${SEEDS})` },
    first: { kind: { type: 'string', value: 'SEED' }, help: 'the first seed (1)' },
    pack: {
      kind: { type: 'string', value: 'PACK' },
      help: `id of a pack of src/scenarios/packs, or a pack's folder (${SHIPPED_PACK})`,
    },
    json: { kind: { type: 'boolean' }, help: 'print JSON' },
  },
  run: ({ flag, text }) => {
    const seeds = readCount('seeds', text('seeds'), SEEDS);
    const scenario = openPack(findPack(text('pack') ?? SHIPPED_PACK));
    const first = readFirstSeed('first', text('first'));
    const progress = showProgress('welcome', gamesOfWelcome(seeds));
    const measured = measureWelcome({ scenario, seeds, first }, progress.step);
    progress.end();
    console.log(
      flag('json')
        ? JSON.stringify(measured, null, 2)
        : [asText(sharesTable(measured)), asText(recipesTable(measured)), sayClaims(measured)].join(
            '\n\n',
          ),
    );
    return measured.claims.some(({ holds }) => holds === false) ? 1 : 0;
  },
};
