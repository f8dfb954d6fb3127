import { expect, type Page, test } from '@playwright/test';
import { LOCALES, type Locale } from '../../src/protocol/vocabulary.ts';
import { mouse } from '../e2e/hands/mouse.ts';
import { openRecord } from '../e2e/open-record.ts';
import { backToStreet, begin, goTo, type Player, said, serve, take } from '../e2e/player.ts';
import { recordUntil } from '../e2e/record-until.ts';
import { anUnsettledFragment } from '../e2e/unsettled.ts';
import { words } from '../e2e/words.ts';
import { type Camera, openCamera } from './camera.ts';
import { SIZES } from './folder.ts';

const { seed: SEED, fragment: AMBIGUOUS } = anUnsettledFragment();

interface Visit {
  readonly player: Player;
  readonly shoot: Camera;
}

const press = ({ page, say }: Player, key: Parameters<Player['say']['t']>[0]) =>
  page
    .getByRole('button', { name: say.t(key), exact: true })
    .first()
    .click();

/** Opens a game played elsewhere; false when no such game was found. */
async function open(player: Player, ...[seed, who, looks]: Parameters<typeof recordUntil>) {
  const record = recordUntil(seed, who, looks);
  if (record !== null) await openRecord(player, record);
  return record !== null;
}

async function firstMinute({ player, shoot }: Visit) {
  const { page, hand, say } = player;
  const { t } = say;
  await page.goto('/');
  await expect(page.getByRole('button', { name: t('title.play'), exact: true })).toBeVisible();
  await shoot('title');
  await press(player, 'title.about');
  await expect(page.getByRole('dialog')).toBeVisible();
  await shoot('about');
  await page.keyboard.press('Escape');
  await begin(player, { seed: SEED });
  await shoot('first-steps');
  await hand.press(page.locator('[data-fragment="two-sheets-one-pillow"]'));
  await expect(page.getByRole('dialog')).toBeVisible();
  await shoot('fragment');
  await page.keyboard.press('Escape');
  await take(player, 'two-sheets-one-pillow');
  const advice = page.getByRole('button', { name: t('steps.dismiss'), exact: true });
  if (await advice.isVisible()) await hand.press(advice);
  await take(player, AMBIGUOUS);
  await shoot('street-act-1');
  await goTo(player, 'desk');
  await shoot('desk');
  await hand.press(page.locator(`[data-fragment="${AMBIGUOUS}"]`));
  await expect(page.getByRole('dialog')).toBeVisible();
  await shoot('link');
  await page.keyboard.press('Escape');
  await hand.press(page.locator('[data-portrait="nadia-belkacem"]'));
  await expect(page.getByRole('dialog')).toBeVisible();
  await shoot('portrait');
  await page.keyboard.press('Escape');
  await serve(player);
  await shoot('sent');
  await backToStreet(player);
  await press(player, 'shell.menu');
  for (const tab of ['menu.help', 'menu.settings', 'menu.journal', 'menu.device'] as const) {
    await hand.press(page.getByRole('tab', { name: t(tab), exact: true }));
    await shoot(tab.replace('.', '-'));
  }
}

/** Each channel by which somebody can be reached, in its own dress. */
async function writing({ player, shoot }: Visit) {
  const { page, hand, say } = player;
  const reached = new Set<string>();
  for (const least of [6, 5, 4, 3, 2]) {
    const ok = await open(player, 3, 'polite', (view) => {
      const best = view.portraits.find(
        ({ reachable, facts, gone }) => !gone && facts.length > 1 && reachable.length >= least,
      );
      return best !== undefined && view.phase === 'week' && view.uses.left > 0 && view.week > 1;
    });
    if (!ok) continue;
    await goTo(player, 'write');
    const sheet = page.getByRole('dialog', { name: say.t('compose.title') });
    const people = sheet.locator('label[data-away="false"]');
    for (let index = 0; index < (await people.count()); index += 1) {
      if (!(await people.nth(index).isVisible())) continue;
      await people.nth(index).click();
      for (const channel of [
        'counter',
        'letter',
        'email',
        'text',
        'phone',
        'notification',
        'social-reply',
      ] as const) {
        const radio = sheet.getByRole('radio', { name: said(say.t(`channel.${channel}`)) });
        if (reached.has(channel) || (await radio.count()) === 0) continue;
        await hand.choose(radio.first());
        reached.add(channel);
        await shoot(`composer-${channel}`);
      }
    }
    return;
  }
}

async function laterWeeks({ player, shoot }: Visit) {
  const { page } = player;
  if (
    await open(player, 5, 'hoarder', ({ letters, phase }) => letters.length > 4 && phase === 'week')
  ) {
    await goTo(player, 'letters');
    await expect(page.getByRole('dialog')).toBeVisible();
    await shoot('letters');
    await page.keyboard.press('Escape');
    await goTo(player, 'desk');
    await shoot('desk-full');
  }
  if (await open(player, 2, 'polite', ({ phase }) => phase === 'dilemma')) await shoot('dilemma');
  if (await open(player, 2, 'polite', ({ phase }) => phase === 'estimate')) await shoot('estimate');
  for (const act of [1, 2])
    if (
      await open(player, 2, 'polite', (view) => view.act.index === act && view.phase === 'week')
    ) {
      await shoot(`act-${act + 1}-opens`);
      await page.keyboard.press('Escape');
      await shoot(`street-act-${act + 1}`);
    }
}

async function theBox({ player, shoot }: Visit) {
  const { page } = player;
  await open(player, 2, 'hoarder', ({ phase }) => phase === 'debrief');
  await press(player, 'week.debrief');
  await shoot('ending');
  await press(player, 'debrief.open');
  const chapters = page.locator('section[aria-labelledby^="debrief-"]');
  await expect(chapters.nth(3)).toBeAttached();
  for (let index = 0; index < (await chapters.count()); index += 1) {
    const chapter = chapters.nth(index);
    const name = (await chapter.getAttribute('aria-labelledby')) ?? 'debrief';
    await shoot(name, chapter);
  }
}

async function whenItGoesWrong({ player, shoot }: Visit) {
  const { page, say } = player;
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('seuil.game', '{"format":"seuil-game","versi'));
  await page.reload();
  await press(player, 'title.resume');
  await expect(page.getByText('seuil.aside.1')).toBeVisible();
  await shoot('damaged-save');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByText(say.t('title.import'), { exact: true }).click(),
  ]);
  await chooser.setFiles({
    name: 'holiday.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"holiday"}'),
  });
  await expect(page.getByRole('status').last()).not.toBeEmpty();
  await shoot('foreign-file');
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
      },
    });
  });
  await begin(player, { seed: SEED });
  await expect(page.getByText(say.t('stage.off'))).toBeVisible();
  await shoot('no-webgl');
}

const WALKS = { firstMinute, writing, laterWeeks, theBox, whenItGoesWrong };

const visit = async (page: Page, locale: Locale) => {
  const player: Player = { page, hand: mouse, say: words(locale) };
  const shoot = openCamera(page, locale);
  for (const walk of Object.values(WALKS)) await walk({ player, shoot });
};

for (const locale of LOCALES)
  test.describe(() => {
    test.use({
      locale: locale === 'fr' ? 'fr-FR' : 'en-GB',
      viewport: { width: SIZES[0].width, height: SIZES[0].height },
      contextOptions: { reducedMotion: 'reduce' },
    });
    test(`every screen in ${locale}`, ({ page }) => visit(page, locale));
  });
