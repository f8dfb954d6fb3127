import { expect } from '@playwright/test';
import { backToStreet, begin, goTo, said, serve, take } from '../../e2e/player.ts';
import { anUnsettledFragment } from '../../e2e/unsettled.ts';
import { open, press, type Walk } from './visit.ts';

const FIRST = 'two-sheets-one-pillow';

/** The title and the first week, with what is empty while nothing was done. */
export const opening: Walk = async ({ player, shoot }) => {
  const { page, hand, say } = player;
  const { t } = say;
  const { seed, fragment: ambiguous } = anUnsettledFragment();
  const dialog = page.getByRole('dialog');
  await page.goto('/');
  await expect(page.getByRole('button', { name: t('title.play'), exact: true })).toBeVisible();
  await shoot('title');
  await hand.choose(page.getByRole('radio', { name: said(t('title.length.marathon')) }));
  await shoot('title-marathon');
  await press(player, 'title.about');
  await expect(dialog).toBeVisible();
  await shoot('about', dialog);
  await page.keyboard.press('Escape');

  await begin(player, { seed });
  await shoot('first-steps');
  await goTo(player, 'desk');
  await shoot('desk-empty');
  await goTo(player, 'letters');
  await shoot('letters-empty');
  await page.keyboard.press('Escape');
  await goTo(player, 'write');
  await shoot('composer-empty');
  await page.keyboard.press('Escape');
  await goTo(player, 'street');
  await press(player, 'week.close');
  await shoot('close-untouched');
  await page.keyboard.press('Escape');

  await hand.press(page.locator(`[data-fragment="${FIRST}"]`));
  await expect(dialog).toBeVisible();
  await shoot('fragment');
  await page.keyboard.press('Escape');
  await take(player, FIRST);
  await shoot('step-write');
  const advice = page.getByRole('button', { name: t('steps.dismiss'), exact: true });
  if (await advice.isVisible()) await hand.press(advice);
  await take(player, ambiguous);
  await shoot('step-link');
  if (await advice.isVisible()) await hand.press(advice);
  await shoot('street-act-1');
  await page.getByRole('banner').getByRole('button').nth(1).click();
  await expect(dialog).toBeVisible();
  await shoot('what-is-this');
  await page.keyboard.press('Escape');

  await goTo(player, 'desk');
  await shoot('desk');
  await hand.press(page.locator(`[data-fragment="${ambiguous}"]`));
  await expect(dialog).toBeVisible();
  await shoot('link', dialog);
  await page.keyboard.press('Escape');
  await hand.press(page.locator('[data-portrait="nadia-belkacem"]'));
  await expect(dialog).toBeVisible();
  await shoot('portrait', dialog);
  await page.keyboard.press('Escape');
  await goTo(player, 'write');
  await press(player, 'compose.silence');
  await shoot('folded');
  await press(player, 'silence.unfold');
  await press(player, 'shell.close');
  await serve(player);
  await shoot('sent', dialog);
  await backToStreet(player);
  await press(player, 'shell.menu');
  for (const tab of ['menu.help', 'menu.settings', 'menu.journal', 'menu.device'] as const) {
    await hand.press(page.getByRole('tab', { name: t(tab), exact: true }));
    await shoot(tab.replace('.', '-'), dialog);
  }
  await page.keyboard.press('Escape');
  await page.goto('/');
  await expect(page.getByRole('button', { name: t('title.resume'), exact: true })).toBeVisible();
  await shoot('title-saved');
  await press(player, 'title.new');
  await shoot('title-replace');

  const refused = await open(player, 3, 'polite', ({ street, phase }) => {
    return phase === 'week' && street.some((fragment) => fragment.refused);
  });
  if (!refused) return;
  await shoot('street-refused');
  const no = page.locator('[data-fragment]').filter({ hasText: said(t('street.refused')) });
  if ((await no.count()) === 0) return;
  await no.first().click();
  await shoot('fragment-refused');
};
