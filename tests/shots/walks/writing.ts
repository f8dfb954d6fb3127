import { expect } from '@playwright/test';
import { CHANNELS, type Channel } from '../../../src/protocol/vocabulary.ts';
import { goTo, said } from '../../e2e/player.ts';
import { withoutPicture } from '../../e2e/without-picture.ts';
import { open, press, type Walk } from './visit.ts';

/** A late week of a player who lasts: much is known, nearly everybody can be reached. */
const late = (seed: number, week: number) =>
  [
    seed,
    'reader' as const,
    (view: { phase: string; week: number; uses: { left: number } }) =>
      view.phase === 'week' && view.week >= week && view.uses.left > 0,
  ] as const;

/** Each channel in its own dress, each purpose, and the message to everybody alike. */
export const writing: Walk = async ({ player, shoot }) => {
  const { page, hand, say } = player;
  // What lies over the street, or comes after it, does not wait for its picture.
  await withoutPicture(page);
  const { t } = say;
  const sheet = page.getByRole('dialog', { name: t('compose.title') });
  const left = new Set<Channel>(CHANNELS);
  for (const [seed, week] of [
    [5, 10],
    [2, 9],
    [7, 9],
    [3, 9],
  ] as const) {
    if (left.size === 0 || !(await open(player, ...late(seed, week)))) continue;
    await goTo(player, 'write');
    const people = sheet.locator('label[data-away="false"]');
    for (let index = 0; index < (await people.count()) && left.size > 0; index += 1) {
      const person = people.nth(index);
      if (!(await person.isVisible())) continue;
      await person.click();
      for (const channel of left) {
        const radio = sheet.locator(`input[type="radio"][value="${channel}"]`);
        if ((await radio.count()) === 0) continue;
        await hand.choose(radio);
        left.delete(channel);
        await shoot(`composer-${channel}`, sheet);
      }
    }
    if (seed !== 5) continue;
    for (const purpose of ['price', 'share', 'sell-on'] as const) {
      const radio = sheet.locator(`input[type="radio"][value="${purpose}"]`);
      if ((await radio.count()) === 0) continue;
      await hand.choose(radio);
      await shoot(`composer-to-${purpose}`, sheet);
    }
  }

  await open(player, ...late(5, 10));
  await goTo(player, 'write');
  await hand.choose(sheet.locator('input[type="radio"][value="inform"]'));
  await hand.choose(
    sheet.getByRole('radio', { name: said(t('compose.audience.choose.all', { facts: 0 })) }),
  );
  await shoot('composer-to-all', sheet);
  await press(player, 'compose.send');
  await expect(page.getByRole('heading', { name: t('sent.title') })).toBeVisible();
  await shoot('sent-to-all', sheet);
};
