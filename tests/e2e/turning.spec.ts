import { expect, type Page, test } from '@playwright/test';
import { thumb } from './hands/mouse.ts';
import { begin, goTo, type Player, take } from './player.ts';
import { words } from './words.ts';

const UPRIGHT = { width: 390, height: 844 };
const ASIDE = { width: 844, height: 390 };

const sideways = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

for (const density of [1, 2, 3])
  test.describe(`a phone turned in the middle of a message, ${density} dots a pixel`, () => {
    test.use({
      locale: 'fr-FR',
      viewport: UPRIGHT,
      deviceScaleFactor: density,
      hasTouch: true,
      isMobile: true,
      contextOptions: { reducedMotion: 'reduce' },
    });
    test('nothing is lost, nothing is out of reach', async ({ page }) => {
      const player: Player = { page, hand: thumb, say: words('fr') };
      const { t } = player.say;
      await begin(player, { seed: 1 });
      await take(player, 'two-sheets-one-pillow');
      await goTo(player, 'write');
      const sheet = page.getByRole('dialog', { name: t('compose.title') });
      const explain = sheet.getByRole('switch', { name: t('compose.explain') });
      const before = await explain.isChecked();
      await player.hand.press(explain.locator('xpath=ancestor::label'));
      await page.setViewportSize(ASIDE);
      await expect(explain).toBeChecked({ checked: !before });
      await expect(sheet.getByRole('button', { name: t('compose.send') })).toBeInViewport();
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      await page.setViewportSize(UPRIGHT);
      await expect(explain).toBeChecked({ checked: !before });
      await expect(sheet.getByRole('button', { name: t('compose.send') })).toBeInViewport();
      await page.keyboard.press('Escape');
      // The picture is drawn for the dots there are.
      await expect(page.locator('main canvas').first()).toBeVisible();
      const dots = () =>
        page
          .locator('main canvas')
          .first()
          .evaluate((canvas) =>
            canvas instanceof HTMLCanvasElement ? canvas.width / canvas.clientWidth : 0,
          );
      await expect.poll(dots).toBeGreaterThanOrEqual(Math.min(density, 2) * 0.99);
    });
  });
