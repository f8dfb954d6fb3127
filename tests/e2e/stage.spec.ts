import { expect, test } from '@playwright/test';
import { mouse } from './hands/mouse.ts';
import { begin, goTo, take } from './player.ts';
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

// A seed that lays on the street a fragment which two people may have left.
test('a loose fragment is dragged onto a portrait, and is tied to it', async ({ page }) => {
  const player = { page, hand: mouse, say: words('fr') };
  await begin(player, { seed: 10 });
  await take(player, 'two-sheets-one-pillow');
  await take(player, 'everything-crossed-out-but-one');
  await goTo(player, 'desk');
  const loose = page.locator('button[data-fragment="everything-crossed-out-but-one"]');
  const card = page.locator('button[data-portrait="camille-roussel"]');
  await expect(loose).toBeVisible();
  const middle = async (thing: typeof loose) => {
    const box = await thing.boundingBox();
    if (box === null) throw new Error('it is not on the page');
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  };
  await page.mouse.move(...(await middle(loose)));
  await page.mouse.down();
  await page.mouse.move(...(await middle(card)), { steps: 12 });
  await page.mouse.up();
  await expect(loose).toHaveCount(0);
  // The press that ended the drag opened nothing.
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
