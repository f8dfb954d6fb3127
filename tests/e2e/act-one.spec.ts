import { expect, test } from '@playwright/test';
import type { Hand } from './hands/hand.ts';
import { keyboard } from './hands/keyboard.ts';
import { mouse, thumb } from './hands/mouse.ts';
import {
  backToStreet,
  begin,
  closeWeek,
  estimate,
  expectNoHole,
  openTheBox,
  type Player,
  said,
  serve,
  take,
  takeAny,
} from './player.ts';
import { withoutPicture } from './without-picture.ts';
import { words } from './words.ts';

/** Act I, from the title to the opened box: one service, then four weeks with a fragment taken in each. */
async function playActOne(player: Player) {
  const { page, say, hand } = player;
  await begin(player);
  await take(player, 'two-sheets-one-pillow');
  await serve(player);
  // The example that opens every game is plainly welcome: the person says thank you.
  await expect(page.getByRole('dialog')).toContainText(
    say.say({ key: 'person.nadia-belkacem.line.exchange-tomorrow', params: {} }),
  );
  await backToStreet(player);
  for (let week = 1; week <= 4; week += 1) {
    if (week > 1) await takeAny(player);
    await closeWeek(player);
  }
  await estimate(player);
  await openTheBox(player);
  await expectNoHole(page);
  // The welcome use is on Nadia's curve, and can be asked what it was made of.
  await expect(page.getByRole('tab', { name: 'Nadia', selected: true })).toBeVisible();
  const use = say.t('moment.use', {
    channel: say.t('channel.counter'),
    purpose: say.t('purpose.serve').toLowerCase(),
  });
  await hand.choose(page.getByRole('radio', { name: said(use) }).first());
  await expect(page.getByText(say.t('term.fit.label')).first()).toBeVisible();
}

const player = (page: Player['page'], hand: Hand, locale: 'fr' | 'en'): Player => ({
  page,
  hand,
  say: words(locale),
});

test.describe('in French, by mouse, 1440x900', () => {
  test.use({ locale: 'fr-FR', viewport: { width: 1440, height: 900 } });
  test('act I is played to the debrief', ({ page }) => playActOne(player(page, mouse, 'fr')));
});

test.describe('in English, by keyboard alone, 1024x768', () => {
  test.use({ locale: 'en-GB', viewport: { width: 1024, height: 768 } });
  test('act I is played to the debrief', ({ page }) =>
    playActOne(player(page, keyboard(page), 'en')));
});

test.describe('in French, by touch, 390x844', () => {
  test.use({
    locale: 'fr-FR',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    // The mouse plays with all that moves; this one as somebody who asked for stillness, which is quicker in software.
    contextOptions: { reducedMotion: 'reduce' },
  });
  test('act I is played to the debrief', ({ page }) => playActOne(player(page, thumb, 'fr')));
});

test.describe('in English, without WebGL', () => {
  test.use({ locale: 'en-GB', viewport: { width: 1024, height: 768 } });
  test('the page says so and carries the whole game', async ({ page }) => {
    await withoutPicture(page);
    const one = player(page, mouse, 'en');
    await begin(one);
    await expect(page.getByText(one.say.t('stage.off'))).toBeVisible();
    await page.evaluate(() => localStorage.clear());
    await playActOne(one);
  });
});
