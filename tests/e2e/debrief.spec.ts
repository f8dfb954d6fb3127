import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { mouse } from './hands/mouse.ts';
import { openRecord } from './open-record.ts';
import { recordUntil } from './record-until.ts';
import { withoutPicture } from './without-picture.ts';
import { words } from './words.ts';

const say = words('fr');
const { t } = say;

test.use({
  locale: 'fr-FR',
  viewport: { width: 1024, height: 768 },
  contextOptions: { reducedMotion: 'reduce' },
});

// The debrief lies where the picture was.
test.beforeEach(({ page }) => withoutPicture(page));

/** The end of a game that a simulated player played. */
async function atTheEnd(page: Page) {
  await openRecord(
    { page, hand: mouse, say },
    recordUntil(2, 'polite', ({ phase }) => phase === 'debrief'),
  );
  await page.getByRole('button', { name: t('week.debrief'), exact: true }).click();
  await expect(page.getByRole('heading', { name: t('draw.title') })).toBeVisible();
}

const open = (page: Page) =>
  page.getByRole('button', { name: t('debrief.open'), exact: true }).click();

test('a hand draws where tolerance went, and the truth is laid over it', async ({ page }) => {
  await atTheEnd(page);
  await mouse.choose(page.getByRole('radio', { name: t('feel.doubt') }));
  const slate = page.getByRole('group', { name: t('draw.surface') }).locator('> div');
  await slate.scrollIntoViewIfNeeded();
  const box = await slate.boundingBox();
  if (box === null) throw new Error('there is no slate to draw on');
  await page.mouse.move(box.x + 36, box.y + 80);
  await page.mouse.down();
  for (let step = 1; step <= 12; step += 1)
    await page.mouse.move(box.x + 36 + ((box.width - 72) * step) / 12, box.y + 80 + 9 * step);
  await page.mouse.up();
  const heights = await slate
    .getByRole('slider')
    .evaluateAll((all) =>
      all.map((one) => Number(one instanceof HTMLInputElement ? one.value : Number.NaN)),
    );
  expect(heights.length).toBeGreaterThan(4);
  expect(heights).toEqual(heights.toSorted((a, b) => b - a));
  expect(heights[0]).toBeGreaterThan(heights.at(-1) ?? 100);
  await open(page);
  await expect(page.getByRole('heading', { name: t('reveal.title') })).toBeFocused();
  await expect(
    page.getByText(t('feel.then', { feeling: t('feel.doubt').toLowerCase() })),
  ).toBeVisible();
});

test('the same from the keyboard; not drawing is allowed too', async ({ page }) => {
  await atTheEnd(page);
  const start = page.getByRole('slider', { name: t('draw.point.start') });
  await expect(start).toHaveAttribute('aria-valuetext', t('draw.value.none'));
  await start.focus();
  await page.keyboard.press('ArrowUp');
  await expect(start).toHaveAttribute('aria-valuetext', t('draw.value', { n: 55 }));
  await page.getByRole('button', { name: t('draw.erase'), exact: true }).click();
  await expect(start).toHaveAttribute('aria-valuetext', t('draw.value.none'));
  await open(page);
  await expect(page.getByRole('heading', { name: t('debrief.box') })).toBeFocused();
  await expect(page.getByRole('heading', { name: t('reveal.title') })).toHaveCount(0);
});

test('what one starts and stops is on the card, and the card is a picture of 1200 by 630', async ({
  page,
}) => {
  await atTheEnd(page);
  await open(page);
  await page.getByRole('textbox', { name: t('practice.start') }).fill('Prévenir avant la panne');
  const card = page.locator('canvas[role="img"][data-painted="true"]');
  await expect(card).toHaveAccessibleName(/Prévenir avant la panne/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('share.save'), exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('seuil-2.png');
  const picture = readFileSync(await download.path());
  expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  // A card on which nothing was painted would be a few kilobytes of one colour.
  expect(picture.length).toBeGreaterThan(30_000);
});

test('what moved the crowd is gone through by the arrow keys, in named terms that sum up', async ({
  page,
}) => {
  await atTheEnd(page);
  await open(page);
  const crowd = page.getByRole('region', { name: t('crowd.moved') });
  const moments = crowd.getByRole('radio');
  await moments.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(moments.nth(1)).toBeChecked();
  const terms = crowd.getByRole('list', { name: t('terms.caption') }).getByRole('listitem');
  await expect(terms.last()).toContainText(t('terms.sum'));
  expect(await terms.count()).toBeGreaterThan(1);
});
