import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { fingerprintOf } from './fingerprint.ts';
import { mouse } from './hands/mouse.ts';
import { differenceOf } from './looks-alike.ts';
import { openRecord } from './open-record.ts';
import { begin, goTo, type Player, take } from './player.ts';
import { recordUntil } from './record-until.ts';
import { withoutPicture } from './without-picture.ts';
import { words } from './words.ts';

/**
 * A dozen looks that must not change by accident (docs/adr, on looks). When one changes on purpose:
 * `LOOKS=write npm run e2e -- looks`, look at the pictures of `npm run shots`, and commit the new prints.
 */
const FOLDER = join(import.meta.dirname, '../looks');

async function expectLook(page: Page, name: string) {
  await page.waitForTimeout(500);
  const print = await fingerprintOf(page);
  const file = join(FOLDER, `${name}.txt`);
  if (process.env.LOOKS === 'write' || !existsSync(file)) {
    expect(process.env.LOOKS, `${name} has no print yet: LOOKS=write`).toBe('write');
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, `${print.replaceAll(/(.{192})/g, '$1\n')}`);
    return;
  }
  const kept = readFileSync(file, 'utf8').replaceAll('\n', '');
  expect(differenceOf(kept, print), `${name} looks as it did`).toMatchObject({ alike: true });
}

const player = (page: Page): Player => ({ page, hand: mouse, say: words('fr') });

// The picture of the street is its own affair, and moves: these looks are those of the page.
test.beforeEach(({ page }) => withoutPicture(page));

for (const [light, size] of [
  ['light', { width: 1440, height: 900 }],
  ['dark', { width: 390, height: 844 }],
] as const)
  test.describe(`looks, ${light}, ${size.width}x${size.height}`, () => {
    test.use({
      locale: 'fr-FR',
      viewport: size,
      colorScheme: light,
      contextOptions: { reducedMotion: 'reduce' },
    });

    test('title, fragment, portrait, composer, settings', async ({ page }) => {
      const one = player(page);
      const { hand, say } = one;
      await page.goto('/');
      await expect(page.getByRole('button', { name: say.t('title.play') })).toBeVisible();
      await expectLook(page, `title-${light}`);
      await begin(one, { seed: 1 });
      await hand.press(page.locator('[data-fragment="two-sheets-one-pillow"]'));
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectLook(page, `fragment-${light}`);
      await page.keyboard.press('Escape');
      await take(one, 'two-sheets-one-pillow');
      await goTo(one, 'desk');
      await hand.press(page.locator('[data-portrait="nadia-belkacem"]'));
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectLook(page, `portrait-${light}`);
      await page.keyboard.press('Escape');
      await goTo(one, 'write');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectLook(page, `composer-${light}`);
      await page.keyboard.press('Escape');
      await hand.press(page.getByRole('button', { name: say.t('shell.menu'), exact: true }));
      await hand.press(page.getByRole('tab', { name: say.t('menu.settings'), exact: true }));
      await expectLook(page, `settings-${light}`);
    });

    test('before the box', async ({ page }) => {
      const one = player(page);
      const { say } = one;
      await openRecord(
        one,
        recordUntil(2, 'polite', ({ phase }) => phase === 'debrief'),
      );
      await page.getByRole('button', { name: say.t('week.debrief'), exact: true }).click();
      await expect(page.getByRole('heading', { name: say.t('draw.title') })).toBeVisible();
      await expectLook(page, `ending-${light}`);
    });
  });
