import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { playAhead } from '../balance/ahead.ts';
import { sayPlan } from '../balance/fixed-plans.ts';
import { type Balance, gamesOf, measureBalance, ordersOf } from '../balance/measure-balance.ts';
import {
  estimatesOf,
  kindsTable,
  plansTable,
  playersTable,
  recipesTable,
  sayClaims,
  sharesTable,
} from '../balance/tables.ts';
import { balanceDocument } from '../balance/write-document.ts';
import { BadInput, type Command } from '../command-line/command.ts';
import { findPack, openPack, SHIPPED_PACK } from '../command-line/open-pack.ts';
import { showProgress } from '../command-line/progress.ts';
import { readCount, readFirstSeed } from '../command-line/values.ts';
import { asText } from '../report/table.ts';

const DOCUMENT = join(import.meta.dirname, '../../../docs/balance.md');
const SEEDS = 200;

/** Everything, in numbers. */
const asJson = (balance: Balance) => ({
  scenario: balance.scenario,
  seeds: balance.seeds,
  first: balance.first,
  claims: balance.claims,
  players: Object.fromEntries(
    Object.entries(balance.results).map(([name, outcomes]) => [
      name,
      estimatesOf(outcomes, balance.scenario.acts),
    ]),
  ),
  plans: balance.plans.map(({ plan, overall }) => ({ plan: sayPlan(plan), overall })),
  kinds: balance.kinds,
  offeredUses: balance.shares,
  recipes: balance.recipes,
});

const asReport = (balance: Balance): string =>
  [
    ...[playersTable, plansTable, kindsTable, sharesTable, recipesTable].map((table) =>
      asText(table(balance)),
    ),
    sayClaims(balance),
  ].join('\n\n');

const write = (file: string, balance: Balance): void => {
  try {
    writeFileSync(file, balanceDocument(balance));
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : String(error));
  }
};

export const balance: Command = {
  summary:
    'plays the bots over seeds and says whether the game is balanced; writes docs/balance.md',
  files: [],
  options: {
    seeds: {
      kind: { type: 'string', value: 'N' },
      help: `games for each player (${SEEDS})`,
    },
    first: { kind: { type: 'string', value: 'SEED' }, help: 'the first seed (1)' },
    pack: {
      kind: { type: 'string', value: 'PACK' },
      help: `id of a pack of src/scenarios/packs, or a pack's folder (${SHIPPED_PACK})`,
    },
    out: { kind: { type: 'string', value: 'FILE' }, help: 'where to write (docs/balance.md)' },
    json: { kind: { type: 'boolean' }, help: 'print JSON' },
  },
  run: async ({ flag, text }) => {
    const seeds = readCount('seeds', text('seeds'), SEEDS);
    const folder = findPack(text('pack') ?? SHIPPED_PACK);
    const scenario = openPack(folder);
    const first = readFirstSeed('first', text('first'));
    const settings = { scenario, seeds, first };
    const progress = showProgress('balance', gamesOf(settings));
    const known = await playAhead({ folder }, ordersOf(settings));
    const measured = measureBalance({ ...settings, known }, progress.step);
    progress.end();
    write(text('out') ?? DOCUMENT, measured);
    console.log(flag('json') ? JSON.stringify(asJson(measured), null, 2) : asReport(measured));
    return measured.claims.some(({ holds }) => holds === false) ? 1 : 0;
  },
};
