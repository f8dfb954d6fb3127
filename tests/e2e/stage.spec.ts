import { expect, test } from '@playwright/test';
import { mouse } from './hands/mouse.ts';
import { begin, goTo, take } from './player.ts';
import { recordUntil } from './record-until.ts';
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

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test.describe(`in act III, ${viewport.width} wide`, () => {
    test.use({ viewport });
    test('the street is slid by its signposts and by the focus, and nothing is out of reach', async ({
      page,
    }) => {
      const { t } = words('fr');
      const record = recordUntil(2, 'polite', ({ week, phase }) => week === 9 && phase === 'week');
      await page.goto('/');
      await page.evaluate(
        (kept) => localStorage.setItem('seuil.game', kept),
        JSON.stringify(record),
      );
      await page.reload();
      await page.getByRole('button', { name: t('title.resume'), exact: true }).click();
      await expect(page.locator('[data-stage="ready"]')).toBeVisible({ timeout: 60_000 });
      // The act opens with a card of its own.
      await page
        .getByRole('button', { name: t('act.enter'), exact: true })
        .last()
        .click();
      // The director's word lies over the picture until it is put away.
      await page.getByRole('button', { name: t('notes.put-away'), exact: true }).click();
      const posts = page.getByRole('navigation', { name: t('street.stretches') });
      // A street that has grown is shown where it is new.
      await expect(posts.getByRole('button', { name: t('street.stretch.homes') })).toHaveAttribute(
        'aria-current',
        'location',
      );
      await posts.getByRole('button', { name: t('street.stretch.shops') }).click();
      await expect(page.getByRole('heading', { name: t('silo.till') })).toBeInViewport();
      const last = page.locator('button[data-fragment]').last();
      await last.focus();
      await expect(last).toBeInViewport();
      for (const fragment of await page.locator('button[data-fragment]').all()) {
        await fragment.click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
    });
  });
}
