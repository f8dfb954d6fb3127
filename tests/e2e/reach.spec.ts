import { expect, type Page, test } from '@playwright/test';
import { mouse } from './hands/mouse.ts';
import { openRecord } from './open-record.ts';
import {
  answerDilemma,
  backToStreet,
  begin,
  closeWeek,
  estimate,
  expectNoHole,
  goTo,
  type Player,
  serve,
  take,
} from './player.ts';
import { recordUntil } from './record-until.ts';
import { seriousFaults } from './serious-faults.ts';
import { anUnsettledFragment } from './unsettled.ts';
import { withoutPicture } from './without-picture.ts';
import { words } from './words.ts';

const { seed: SEED, fragment: AMBIGUOUS, candidate: CANDIDATE } = anUnsettledFragment();

type Light = 'light' | 'dark';

/**
 * What every screen owes to everybody: no serious fault by day or at night, no sideways scroll, no sentence missing.
 * The light in which one screen was left is the first of the next, since a picture is drawn anew at each change.
 */
async function expectFit(page: Page, screen: string) {
  await expectNoHole(page);
  const sideways = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(sideways, `${screen} does not scroll sideways`).toBeLessThanOrEqual(0);
  const now = await page.evaluate(
    (): Light => (document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light'),
  );
  for (const light of [now, now === 'dark' ? 'light' : 'dark'] as const) {
    await page.emulateMedia({ colorScheme: light });
    await expect(page.locator(`html[data-theme="${light}"]`)).toBeAttached();
    expect(await seriousFaults(page), `axe on ${screen}, ${light}`).toEqual([]);
  }
}

async function visitTheFirstWeek(player: Player) {
  const { page, hand, say } = player;
  const { t } = say;
  const looksRight = (screen: string) => expectFit(page, screen);
  await page.goto('/');
  await expect(page.getByRole('button', { name: t('title.play'), exact: true })).toBeVisible();
  await looksRight('title');
  await hand.press(page.getByRole('button', { name: t('title.about') }));
  await expect(page.getByRole('dialog')).toBeVisible();
  await looksRight('about');
  await page.keyboard.press('Escape');

  await begin(player, { seed: SEED });
  await looksRight('street, first steps');
  await hand.press(page.locator('[data-fragment="two-sheets-one-pillow"]'));
  await expect(page.getByRole('dialog')).toBeVisible();
  await looksRight('fragment card');
  await page.keyboard.press('Escape');
  await take(player, 'two-sheets-one-pillow');
  // On the smallest screens the strip of advice lies over some of the street until it is put away.
  const advice = page.getByRole('button', { name: t('steps.dismiss'), exact: true });
  if (await advice.isVisible()) await hand.press(advice);
  await take(player, AMBIGUOUS);

  await goTo(player, 'desk');
  await expect(page.locator('[data-portrait="nadia-belkacem"]')).toBeVisible();
  await looksRight('desk');
  await hand.press(page.locator('[data-portrait="nadia-belkacem"]'));
  await expect(page.getByRole('dialog')).toBeVisible();
  await looksRight('portrait');
  await page.keyboard.press('Escape');
  await hand.press(page.locator(`[data-fragment="${AMBIGUOUS}"]`));
  await expect(page.getByRole('dialog', { name: t('link.title') })).toBeVisible();
  await looksRight('link');
  const name = say.say({ key: `person.${CANDIDATE}.first-name`, params: {} });
  await hand.press(page.getByRole('dialog').getByRole('button', { name: new RegExp(`${name}$`) }));
  await expect(page.locator(`button[data-fragment="${AMBIGUOUS}"]`)).toHaveCount(0);

  await goTo(player, 'write');
  await expect(page.getByRole('dialog', { name: t('compose.title') })).toBeVisible();
  await looksRight('composer');
  await page.keyboard.press('Escape');
  await serve(player);
  await looksRight('sent');
  await backToStreet(player);
  await goTo(player, 'letters');
  await expect(page.getByRole('dialog')).toBeVisible();
  await looksRight('letters');
  await page.keyboard.press('Escape');

  await hand.press(page.getByRole('button', { name: t('shell.menu'), exact: true }));
  for (const tab of ['menu.help', 'menu.settings', 'menu.journal', 'menu.device'] as const) {
    await hand.press(page.getByRole('tab', { name: t(tab), exact: true }));
    await looksRight(`menu, ${tab}`);
  }
  await page.keyboard.press('Escape');

  await closeWeek(player);
}

/** What is only met later, in games that simulated players played so far. */
async function visitLaterScreens(player: Player) {
  const { page, hand, say } = player;
  const { t } = say;
  const looksRight = (screen: string) => expectFit(page, screen);
  const looks = { onOutcome: () => looksRight('outcome') };
  await openRecord(
    player,
    recordUntil(2, 'polite', ({ phase }) => phase === 'dilemma'),
  );
  await expect(page.getByRole('button', { name: t('dilemma.confirm') })).toBeVisible();
  await looksRight('dilemma');
  await answerDilemma(player, looks);

  await openRecord(
    player,
    recordUntil(2, 'polite', ({ phase }) => phase === 'estimate'),
  );
  await expect(page.getByRole('slider')).toBeVisible();
  await looksRight('estimate');
  await estimate(player, () => looksRight('act card'));
  await looksRight('street, act II');

  await openRecord(
    player,
    recordUntil(2, 'polite', ({ act }) => act.index === 2),
  );
  await hand.press(page.getByRole('button', { name: t('act.enter'), exact: true }));
  await looksRight('street, act III');
  await goTo(player, 'letters');
  await expect(page.getByRole('dialog')).toBeVisible();
  await looksRight('letters, many');

  await openRecord(
    player,
    recordUntil(2, 'polite', ({ phase }) => phase === 'debrief'),
  );
  await hand.press(page.getByRole('button', { name: t('week.debrief'), exact: true }));
  await expect(page.getByRole('heading', { name: t('draw.title') })).toBeVisible();
  await looksRight('debrief, shut');
  await hand.press(page.getByRole('button', { name: t('debrief.open'), exact: true }));
  await expect(page.getByRole('heading', { name: t('debrief.box') })).toBeVisible();
  await looksRight('debrief, open');
}

// With the picture in each language and at each extreme; in between the page carries the game alone.
for (const { locale, width, height, picture } of [
  { locale: 'fr', width: 1440, height: 900, picture: true },
  { locale: 'en', width: 1024, height: 768, picture: false },
  { locale: 'fr', width: 390, height: 844, picture: false },
  { locale: 'en', width: 320, height: 640, picture: true },
] as const) {
  test.describe(`every screen in ${locale} at ${width}x${height}, ${picture ? 'reduced motion' : 'without the picture'}`, () => {
    test.use({
      locale: locale === 'fr' ? 'fr-FR' : 'en-GB',
      viewport: { width, height },
      contextOptions: { reducedMotion: 'reduce' },
    });
    if (!picture) test.beforeEach(({ page }) => withoutPicture(page));
    test('the first week: axe finds nothing serious, nothing scrolls sideways, no sentence is missing', ({
      page,
    }) => visitTheFirstWeek({ page, hand: mouse, say: words(locale) }));
    test('later: axe finds nothing serious, nothing scrolls sideways, no sentence is missing', ({
      page,
    }) => visitLaterScreens({ page, hand: mouse, say: words(locale) }));
  });
}
