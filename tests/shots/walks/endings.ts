import { expect } from '@playwright/test';
import { aGameThatEnds } from '../../../src/lab/endings/ways.ts';
import { ENDINGS } from '../../../src/protocol/vocabulary.ts';
import { openRecord } from '../../e2e/open-record.ts';
import { withoutPicture } from '../../e2e/without-picture.ts';
import { press, type Walk } from './visit.ts';

/** How it can end: each of the ten, and the card of those that come early. */
export const endings: Walk = async ({ player, shoot }) => {
  const { page, say } = player;
  // What lies over the street, or comes after it, does not wait for its picture.
  await withoutPicture(page);
  for (const ending of ENDINGS) {
    await openRecord(player, aGameThatEnds(ending));
    const end = page.getByRole('dialog').getByRole('button', { name: say.t('week.debrief') });
    await page.waitForTimeout(500);
    if (await end.isVisible()) {
      await shoot(`early-${ending}`);
      await end.click();
    } else await press(player, 'week.debrief');
    await expect(page.getByRole('heading', { name: say.t('draw.title') })).toBeVisible();
    await shoot(ending);
  }
};
