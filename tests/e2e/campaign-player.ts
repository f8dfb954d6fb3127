import { expect } from '@playwright/test';
import { text } from '../../src/protocol/text.ts';
import { textKeys } from '../../src/protocol/text-keys.ts';
import type { View } from '../../src/protocol/view.ts';
import type { Ending, Policy, Purpose, Silo } from '../../src/protocol/vocabulary.ts';
import { backToStreet, closeWeek, estimate, goTo, type Player, said, take } from './player.ts';
import { viewOf } from './view-of.ts';

/** What is done in one week, given what is seen as it opens. */
export type Week = (view: View) => Promise<void>;

/** Plays to the end, whenever that comes; returns what is seen then. */
export async function playToTheEnd(player: Player, week: Week): Promise<View> {
  for (;;) {
    const view = await viewOf(player.page);
    if (view.phase === 'debrief') return view;
    if (view.phase === 'estimate') await estimate(player);
    else {
      await week(view);
      await closeWeek(player);
    }
  }
}

const composer = ({ page, say }: Player) =>
  page.getByRole('dialog', { name: say.t('compose.title') });

/** By its value: some purposes' names begin with another's. */
const purposeOf = (player: Player, purpose: Purpose) =>
  composer(player).locator(`input[type="radio"][value="${purpose}"]`);

const send = async (player: Player) => {
  const { page, hand, say } = player;
  await hand.press(
    composer(player).getByRole('button', { name: say.t('compose.send'), exact: true }),
  );
  await expect(page.getByRole('heading', { name: say.t('sent.title') })).toBeVisible();
};

interface Fresh {
  readonly fragment: string;
  readonly whom: View['portraits'][number];
}

/** Takes a fragment of somebody who still comes; null when none lies there. */
async function takeFresh(player: Player, view: View): Promise<Fresh | null> {
  const here = new Set(view.portraits.filter(({ gone }) => !gone).map(({ id }) => id));
  const fresh = view.street.find(({ leadsTo }) => leadsTo !== null && here.has(leadsTo));
  const whom = view.portraits.find(({ id }) => id === fresh?.leadsTo);
  if (fresh === undefined || whom === undefined) return null;
  await take(player, fresh.id);
  return { fragment: fresh.id, whom };
}

/** Opens the composer and leans on what was just taken. */
async function leanOn(player: Player, { fragment, whom }: Fresh) {
  const { hand, say } = player;
  await goTo(player, 'write');
  const sheet = composer(player);
  await hand.choose(sheet.getByRole('radio', { name: new RegExp(`^${say.say(whom.firstName)}`) }));
  await hand.press(sheet.locator(`[data-fact="${fragment}"]`));
}

/** Takes a fragment of somebody who still comes, and does them a service from it at once, saying why, leaving a choice. */
export async function serveFromFresh(player: Player, view: View) {
  const { page, hand, say } = player;
  const fresh = await takeFresh(player, view);
  if (fresh === null) return;
  await leanOn(player, fresh);
  const sheet = composer(player);
  await hand.choose(purposeOf(player, 'serve'));
  for (const fair of ['compose.explain', 'compose.choice'] as const)
    await hand.press(sheet.getByRole('switch', { name: say.t(fair) }));
  await send(player);
  await expect(page.getByRole('dialog')).toBeVisible();
  await backToStreet(player);
}

/** Says the same thing to somebody that anybody could be told, to sell. */
export async function shout(player: Player) {
  const { hand } = player;
  await goTo(player, 'write');
  await hand.choose(purposeOf(player, 'sell'));
  await send(player);
  await backToStreet(player);
}

/** Sets how places are collected from, on the sheet that the header opens. */
export async function collect(player: Player, silos: readonly Silo[], policy: Policy) {
  const { page, hand, say } = player;
  await hand.press(page.getByRole('button', { name: said(say.t('header.base.open')) }));
  const sheet = page.getByRole('dialog', { name: say.t('collection.title') });
  for (const silo of silos) {
    const radio = sheet
      .locator(`[data-silo="${silo}"]`)
      .getByRole('radio', { name: said(say.t(`policy.${policy}`)) });
    await hand.choose(radio);
    await expect(radio).toBeChecked();
  }
  await hand.press(sheet.getByRole('button', { name: say.t('shell.close'), exact: true }).last());
}

/** Writes to everybody of whom such a thing is held as was just taken; how many is said before, and counted after. */
export async function writeToAll(player: Player, view: View, purpose: Purpose) {
  const { page, hand, say } = player;
  const fresh = await takeFresh(player, view);
  if (fresh === null) return;
  await leanOn(player, fresh);
  const sheet = composer(player);
  await hand.choose(purposeOf(player, purpose));
  await hand.choose(
    sheet.getByRole('radio', { name: said(say.t('compose.audience.choose.all', { facts: 1 })) }),
  );
  await send(player);
  const people = (await viewOf(page)).sent.at(-1)?.reach?.people ?? 0;
  await expect(sheet).toContainText(said(say.t('sent.reach', { people })));
  await backToStreet(player);
}

/** The end, as the page names it. */
export async function expectEnding(player: Player, ending: Ending) {
  const { page, hand, say } = player;
  const title = say.say(text(textKeys.ending(ending, 'title')));
  await hand.press(page.getByRole('button', { name: say.t('week.debrief'), exact: true }).last());
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}
