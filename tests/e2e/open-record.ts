import { expect, type Page } from '@playwright/test';
import type { Translator } from '../../src/client/i18n/translator.ts';
import type { GameRecord } from '../../src/protocol/record.ts';
import type { Player } from './player.ts';

/** A game that is on its way says so until it is there. How long that may take is the machine's affair, not this test's. */
export const opened = (page: Page, say: Translator) =>
  expect(page.getByRole('status').filter({ hasText: say.t('title.opening') })).toHaveCount(0, {
    timeout: 120_000,
  });

/** Goes on with a game played elsewhere, as a save of this device. */
export async function openRecord({ page, say }: Player, record: GameRecord | null) {
  if (record === null) throw new Error('no simulated game ever looked so');
  await page.goto('/');
  await page.evaluate((kept) => localStorage.setItem('seuil.game', kept), JSON.stringify(record));
  await page.reload();
  await page.getByRole('button', { name: say.t('title.resume'), exact: true }).click();
  await opened(page, say);
  await expect(page.locator('#play')).toBeVisible();
}
