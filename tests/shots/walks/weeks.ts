import { expect } from '@playwright/test';
import type { View } from '../../../src/protocol/view.ts';
import { openRecord } from '../../e2e/open-record.ts';
import { goTo } from '../../e2e/player.ts';
import { recordUntil } from '../../e2e/record-until.ts';
import { open, press, type Visit, type Walk } from './visit.ts';

const inWeek = ({ phase }: View) => phase === 'week';

/** What the three acts look like, on every stretch of their street. */
async function acts({ player, shoot }: Visit) {
  const { page, say } = player;
  for (const act of [1, 2]) {
    const record = recordUntil(2, 'polite', (view) => view.act.index === act && inWeek(view));
    if (record === null) continue;
    await openRecord(player, record);
    await expect(page.getByRole('button', { name: say.t('act.enter'), exact: true })).toBeVisible();
    await shoot(`act-${act + 1}-opens`);
    await press(player, 'act.enter');
    await shoot(`street-act-${act + 1}-note`);
    const away = page.getByRole('button', { name: say.t('notes.put-away'), exact: true });
    if (await away.isVisible()) await away.click();
    await shoot(`street-act-${act + 1}`);
    const tabs = page.getByRole('navigation', { name: say.t('street.stretches') });
    const stretches = tabs.getByRole('button');
    // The one that the act opens is taken already.
    for (let index = (await stretches.count()) - 2; index >= 0; index -= 1) {
      await stretches.nth(index).click();
      await page.waitForTimeout(600);
      await shoot(`street-act-${act + 1}-stretch-${index + 1}`);
    }
  }
  const first = (view: View) =>
    inWeek(view) && view.act.index === 2 && view.week > view.act.firstWeek;
  if (!(await open(player, 2, 'polite', first))) return;
  const fragment = page.locator('[data-fragment]:visible').last();
  await fragment.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await shoot('fragment-act-3');
}

/** The desk with all that it can hold. */
async function desk({ player, shoot }: Visit) {
  const { page, hand, say } = player;
  const concludes = (view: View) =>
    inWeek(view) &&
    view.week > 5 &&
    view.portraits.some(({ conclusions }) => conclusions.length > 0);
  // What simulated players come to know changes with them: somebody of a few can conclude something.
  const seed = [2, 3, 5, 7, 11, 13].find((one) => recordUntil(one, 'reader', concludes) !== null);
  if (seed === undefined) throw new Error('nobody can conclude anything');
  await open(player, seed, 'reader', concludes);
  await goTo(player, 'desk');
  await shoot('desk-full');
  await press(player, 'desk.wall.open');
  await shoot('desk-wall');
  await press(player, 'desk.wall.close');
  const marked = page.locator('[data-portrait]').filter({ hasText: '?' }).first();
  const conclusions = page.getByRole('dialog').locator('[data-conclusion]').first();
  await hand.press(marked);
  await expect(conclusions).toBeVisible();
  await shoot('portrait-conclusions', conclusions);
  await shoot('portrait-full', page.getByRole('dialog'));
  await page.keyboard.press('Escape');
  await goTo(player, 'street');
  await page.getByRole('button', { name: new RegExp(say.t('header.base.open')) }).click();
  await expect(page.getByRole('dialog', { name: say.t('collection.title') })).toBeVisible();
  await shoot('collection', page.getByRole('dialog'));
}

/** What comes back, and what a week asks. */
async function answers({ player, shoot }: Visit) {
  const { page, hand, say } = player;
  const dialog = page.getByRole('dialog');
  const signs = (view: View) =>
    inWeek(view) && new Set(view.letters.map(({ sign }) => sign)).size > 3;
  if (await open(player, 5, 'greedy', signs)) {
    await goTo(player, 'letters');
    await expect(dialog).toBeVisible();
    await shoot('letters', dialog);
    await page.keyboard.press('Escape');
  }
  if (await open(player, 2, 'greedy', (view) => inWeek(view) && view.warnings.length > 0)) {
    await shoot('street-warned');
  }
  if (await open(player, 2, 'polite', (view) => inWeek(view) && view.attention.left === 0)) {
    await shoot('street-spent');
  }
  if (await open(player, 2, 'hoarder', (view) => inWeek(view) && view.street.length === 0)) {
    await shoot('street-nothing-left');
  }
  for (const week of [1, 6, 10]) {
    const halts = (view: View) => view.phase === 'dilemma' && view.week >= week;
    if (!(await open(player, 2, 'polite', halts))) continue;
    await shoot(`dilemma-${week}`, dialog);
    await hand.choose(dialog.getByRole('radio').first());
    await press(player, 'dilemma.confirm');
    await expect(page.getByRole('dialog', { name: say.t('dilemma.outcome') })).toBeVisible();
    await shoot(`outcome-${week}`);
  }
  if (await open(player, 2, 'polite', ({ phase }) => phase === 'estimate'))
    await shoot('estimate', dialog);
}

export const weeks: Walk = async (visit) => {
  await acts(visit);
  await desk(visit);
  await answers(visit);
};
