import { expect } from '@playwright/test';
import type { GameRecord } from '../../src/protocol/record.ts';
import type { Player } from './player.ts';

/** Goes on with a game played elsewhere, as a save of this device. */
export async function openRecord({ page, say }: Player, record: GameRecord | null) {
  if (record === null) throw new Error('no simulated game ever looked so');
  await page.goto('/');
  await page.evaluate((kept) => localStorage.setItem('seuil.game', kept), JSON.stringify(record));
  await page.reload();
  await page.getByRole('button', { name: say.t('title.resume'), exact: true }).click();
  await expect(page.locator('#play')).toBeVisible();
}
