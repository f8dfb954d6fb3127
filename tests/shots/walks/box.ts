import { expect } from '@playwright/test';
import { withoutPicture } from '../../e2e/without-picture.ts';
import { open, press, type Visit, type Walk } from './visit.ts';

const chaptersOf = ({ player }: Visit) =>
  player.page.locator('section[aria-labelledby^="debrief-"]');

/** A game that is over, its box not open yet. What comes after the street does not wait for its picture. */
async function over({ player }: Visit) {
  await withoutPicture(player.page);
  await open(player, 2, 'polite', ({ phase }) => phase === 'debrief');
}

async function openTheBox({ player }: Visit) {
  const { page, say } = player;
  await press(player, 'debrief.open');
  await expect(page.getByRole('heading', { name: say.t('debrief.box') })).toBeVisible();
}

/** The debrief, chapter by chapter. */
export const box: Walk = async (visit) => {
  const { player, shoot } = visit;
  const { page, hand, say } = player;
  await over(visit);
  await shoot('over');
  await press(player, 'week.debrief');
  const chapters = chaptersOf(visit);
  await expect(page.getByRole('heading', { name: say.t('draw.title') })).toBeVisible();
  await shoot('ending');
  await hand.choose(chapters.first().getByRole('radio').first());
  const sliders = chapters.nth(1).getByRole('slider');
  for (let index = 0; index < (await sliders.count()); index += 1)
    await sliders.nth(index).press(index % 3 === 0 ? 'ArrowUp' : 'ArrowDown');
  await shoot('draw', chapters.nth(1));
  await openTheBox(visit);
  for (let index = 0; index < (await chapters.count()); index += 1) {
    const chapter = chapters.nth(index);
    const name = (await chapter.getAttribute('aria-labelledby')) ?? 'debrief';
    await shoot(name, chapter);
  }
};

/** What would have happened otherwise, from the button to the figures. It takes minutes. */
export const futures: Walk = async (visit) => {
  const { player, shoot } = visit;
  const { page } = player;
  await over(visit);
  await press(player, 'week.debrief');
  await openTheBox(visit);
  await press(player, 'whatif.start');
  const chapter = chaptersOf(visit).filter({ has: page.locator('#debrief-what-if') });
  await shoot('running', chapter);
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 400_000 });
  await shoot('what-if', chapter);
  await chapter.locator('fieldset button').first().click();
  await shoot('bet', chapter);
};
