import { expect, test } from '@playwright/test';
import { mouse } from './hands/mouse.ts';
import { begin } from './player.ts';
import { words } from './words.ts';

test.use({ locale: 'fr-FR' });

// The game goes on without its picture, so a picture that does not come must be noticed by somebody: here.
test('the picture is drawn, and nothing complains', async ({ page }) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('Phaser'))
      complaints.push(message.text());
  });
  await begin({ page, hand: mouse, say: words('fr') });
  await expect(page.locator('[data-stage="ready"]')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('[data-stage] canvas')).toBeVisible();
  expect(complaints).toEqual([]);
});
