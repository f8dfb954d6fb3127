import type { Page } from '@playwright/test';
import { observe, replay } from '../../src/engine/index.ts';
import { GameRecord } from '../../src/protocol/record.ts';
import type { View } from '../../src/protocol/view.ts';
import { packFolder, readPack } from '../../src/scenarios/from-disk.ts';

const { scenario } = readPack(packFolder('maison-fauvette'));

/** What the player of a page may see now: the game that the page keeps, played again here. Never what is hidden. */
export async function viewOf(page: Page): Promise<View> {
  const kept = await page.evaluate(() => localStorage.getItem('seuil.game'));
  const replayed = replay(scenario, GameRecord.parse(JSON.parse(kept ?? 'null')));
  if ('reason' in replayed) throw new Error(`the page's game does not replay: ${replayed.reason}`);
  return observe(scenario, replayed.state);
}
