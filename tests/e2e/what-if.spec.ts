import { expect, type Page, test } from '@playwright/test';
import { mouse } from './hands/mouse.ts';
import { openRecord } from './open-record.ts';
import {
  backToStreet,
  begin,
  closeWeek,
  estimate,
  openTheBox,
  type Player,
  serve,
  take,
  takeAny,
} from './player.ts';
import { recordUntil } from './record-until.ts';
import { withoutPicture } from './without-picture.ts';
import { words } from './words.ts';

test.use({
  locale: 'fr-FR',
  viewport: { width: 1024, height: 768 },
  contextOptions: { reducedMotion: 'reduce' },
});

test.beforeEach(({ page }) => withoutPicture(page));

const say = words('fr');
const { t } = say;

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** One act with one message, to the opened box. */
async function aShortGame(player: Player) {
  await begin(player);
  await take(player, 'two-sheets-one-pillow');
  await serve(player);
  await backToStreet(player);
  for (let week = 1; week <= 4; week += 1) {
    if (week > 1) await takeAny(player);
    await closeWeek(player);
  }
  await estimate(player);
  await openTheBox(player);
}

/** The thread's script is held back until the test lets it go: what comes before the first answer can then be looked at. */
async function holdTheThread(page: Page) {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/thread-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** Notes, each time that the page's own thread comes round, how far the progress that it shows is. */
const watchThePage = (page: Page) =>
  page.evaluate(() => {
    const beats: number[] = [];
    Reflect.set(window, 'beats', beats);
    setInterval(() => {
      const now = document.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow');
      if (now) beats.push(Number(now));
    }, 5);
  });

/** How far the progress was at each turn of the page's own thread while the other one worked. */
const beatsOf = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => Reflect.get(window, 'beats'));

test('a message is played otherwise beside the page: progress, stop, a bet, then the figures', async ({
  page,
}) => {
  await aShortGame({ page, hand: mouse, say });
  const letGo = await holdTheThread(page);
  await watchThePage(page);
  const bar = page.getByRole('progressbar', { name: t('whatif.progress') });

  await press(page, t('whatif.start'));
  await expect(bar).toBeVisible();
  await press(page, t('whatif.stop'));
  await expect(bar).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: t('whatif.stopped') })).toBeVisible();

  await press(page, t('whatif.start'));
  await expect(bar).toBeVisible();
  letGo();
  await expect(page.getByRole('heading', { name: t('whatif.results') })).toBeFocused();
  // Before the one message was weighed, the page had come round again and again: nobody held it.
  expect((await beatsOf(page)).filter((done) => done === 0).length).toBeGreaterThan(1);
  expect(page.workers()).toEqual([]);

  const chapter = page.locator('section[aria-labelledby="debrief-what-if"]');
  await expect(chapter.getByText(t('whatif.service'))).toHaveCount(0);
  await press(page, t('whatif.bet.fewer'));
  await expect(chapter.getByText(t('whatif.service')).first()).toBeVisible();
  await expect(chapter.getByRole('heading', { name: t('whatif.silent') })).toBeVisible();
});

test('a long game is stopped half-way, and the page never stood still', async ({ page }) => {
  await openRecord(
    { page, hand: mouse, say },
    recordUntil(2, 'polite', ({ phase }) => phase === 'debrief'),
  );
  await press(page, t('week.debrief'));
  await press(page, t('debrief.open'));
  await watchThePage(page);
  await press(page, t('whatif.start'));
  const bar = page.getByRole('progressbar', { name: t('whatif.progress') });
  await expect.poll(async () => Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThan(1);
  expect(page.workers()).toHaveLength(1);
  await press(page, t('whatif.stop'));
  await expect(page.getByRole('button', { name: t('whatif.start'), exact: true })).toBeFocused();
  await expect.poll(() => page.workers()).toEqual([]);
  const beats = await beatsOf(page);
  expect(new Set(beats).size).toBeGreaterThan(2);
  expect(beats.length).toBeGreaterThan(2 * new Set(beats).size);
});

test('a thread that cannot be loaded is said, and can be asked again', async ({ page }) => {
  await openRecord(
    { page, hand: mouse, say },
    recordUntil(2, 'polite', ({ phase }) => phase === 'debrief'),
  );
  await press(page, t('week.debrief'));
  await press(page, t('debrief.open'));
  await page.route(/\/thread-[^/]*\.js$/, (route) => route.abort());
  await press(page, t('whatif.start'));
  await expect(page.getByRole('status').filter({ hasText: t('whatif.failed') })).toBeVisible();
  await page.unroute(/\/thread-[^/]*\.js$/);
  await press(page, t('whatif.again'));
  await expect(page.getByRole('progressbar', { name: t('whatif.progress') })).toBeVisible();
});
