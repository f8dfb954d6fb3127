import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { mouse } from './hands/mouse.ts';
import { backToStreet, begin, closeWeek, type Player, serve, take, takeAny } from './player.ts';
import { withoutPicture } from './without-picture.ts';
import { words } from './words.ts';

test.use({ locale: 'fr-FR', viewport: { width: 1440, height: 900 } });

// What is kept has nothing to do with the picture.
test.beforeEach(({ page }) => withoutPicture(page));

const french = (page: Player['page']): Player => ({ page, hand: mouse, say: words('fr') });
const save = (page: Player['page']) => page.evaluate(() => localStorage.getItem('seuil.game'));

test('a reload in the middle of week 2 goes on where it was', async ({ page }) => {
  const player = french(page);
  const { t } = player.say;
  await begin(player);
  await take(player, 'two-sheets-one-pillow');
  await serve(player);
  await backToStreet(player);
  await closeWeek(player);
  await takeAny(player);
  const kept = await save(page);
  const street = await page
    .locator('[data-fragment]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-fragment')));
  await page.reload();
  await page.getByRole('button', { name: t('title.resume'), exact: true }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: t('shell.heading', { act: 'I', week: 2 }) }),
  ).toBeAttached();
  await expect(page.locator('[data-fragment]')).toHaveCount(street.length);
  expect(
    await page
      .locator('[data-fragment]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-fragment'))),
  ).toEqual(street);
  expect(await save(page)).toBe(kept);
  await takeAny(player);
  await closeWeek(player);
});

test('a damaged save is set aside and said so; the game can be played', async ({ page }) => {
  const player = french(page);
  const { t } = player.say;
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('seuil.game', '{"format":"seuil-game","versi'));
  await page.reload();
  await page.getByRole('button', { name: t('title.resume'), exact: true }).click();
  await expect(page.getByText('seuil.aside.1')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('seuil.aside.1'))).toBe(
    '{"format":"seuil-game","versi',
  );
  await page.getByRole('button', { name: t('title.play'), exact: true }).click();
  await expect(page.locator('[data-fragment]').first()).toBeVisible();
});

test('a game goes out as a file and comes back in; a foreign one is refused and nothing is lost', async ({
  page,
}) => {
  const player = french(page);
  const { t } = player.say;
  await begin(player);
  await take(player, 'two-sheets-one-pillow');
  const menu = async () => {
    await page.getByRole('button', { name: t('shell.menu'), exact: true }).click();
    await page.getByRole('tab', { name: t('menu.device') }).click();
  };
  await menu();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('menu.export'), exact: true }).click(),
  ]);
  const file = await download.path();
  const record = JSON.parse(readFileSync(file, 'utf8'));
  expect(record).toMatchObject({ format: 'seuil-game', seed: 7 });
  const kept = await save(page);
  const choose = async (name: string, content: object) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByText(t('menu.import'), { exact: true }).click(),
    ]);
    await chooser.setFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(content)),
    });
  };
  await choose('foreign.json', { ...record, scenario: { id: 'maison-mesange', version: '2.0.0' } });
  await expect(page.getByText('maison-mesange 2.0.0', { exact: false })).toBeVisible();
  expect(await save(page)).toBe(kept);
  if (!(await page.getByText(t('menu.import'), { exact: true }).isVisible())) await menu();
  await choose('same.json', record);
  await expect(page.getByText(t('notice.imported'))).toBeVisible();
  expect(JSON.parse((await save(page)) ?? '')).toEqual(record);
});

test('what is kept can be seen and erased', async ({ page }) => {
  const player = french(page);
  const { t } = player.say;
  await begin(player);
  await page.goto('/');
  await page.getByRole('button', { name: t('title.about') }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText(t('kept.game'));
  await sheet.getByRole('button', { name: t('kept.erase'), exact: true }).click();
  await sheet.getByRole('button', { name: t('kept.erase.yes'), exact: true }).click();
  await expect(sheet.getByText(t('kept.erased'))).toBeVisible();
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('seuil.'))),
  ).toEqual([]);
});
