import { expect, test } from '@playwright/test';
import {
  collect,
  expectEnding,
  playToTheEnd,
  serveFromFresh,
  shout,
  writeToAll,
} from './campaign-player.ts';
import { keyboard } from './hands/keyboard.ts';
import { mouse, thumb } from './hands/mouse.ts';
import { begin, expectNoHole, type Player } from './player.ts';
import { viewOf } from './view-of.ts';
import { withoutPicture } from './without-picture.ts';
import { words } from './words.ts';

// Three whole games of twelve weeks, or as many as their end leaves, each by other means and to another end. The page
// alone carries them, so that they are quick where the picture would be drawn in software: act I is played with it.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('in French, by mouse, 1440x900', () => {
  test.use({ locale: 'fr-FR', viewport: { width: 1440, height: 900 } });
  test('one service a week, from a fact just left, makes a host', async ({ page }) => {
    const player: Player = { page, hand: mouse, say: words('fr') };
    await withoutPicture(page);
    await begin(player, { length: 'campaign' });
    const end = await playToTheEnd(player, (view) => serveFromFresh(player, view));
    expect(end.week).toBe(12);
    await expectEnding(player, 'host');
    await expectNoHole(page);
  });
});

test.describe('in English, by keyboard alone, 1024x768', () => {
  test.use({ locale: 'en-GB', viewport: { width: 1024, height: 768 } });
  test('handing everybody on, twice a week, empties the street before the end', async ({
    page,
  }) => {
    const player: Player = { page, hand: keyboard(page), say: words('en') };
    await withoutPicture(page);
    await begin(player, { length: 'campaign' });
    const warned: number[] = [];
    const end = await playToTheEnd(player, async (view) => {
      if (view.warnings.some(({ of }) => of === 'boycott')) warned.push(view.week);
      if (view.collection === null) return;
      if (view.week === view.act.firstWeek && view.act.index === 1)
        await collect(player, ['till', 'website'], 'silent');
      for (let left = view.uses.left; left > 0; left -= 1)
        await writeToAll(player, await viewOf(page), view.purposes.at(-1) ?? 'share');
    });
    expect(end.week).toBeLessThan(12);
    expect(warned.length).toBeGreaterThan(0);
    await expectEnding(player, 'boycott');
    await expectNoHole(page);
  });
});

test.describe('in French, by touch, 390x844', () => {
  test.use({
    locale: 'fr-FR',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  test('the same offer every week, from nothing known, makes a megaphone', async ({ page }) => {
    const player: Player = { page, hand: thumb, say: words('fr') };
    await withoutPicture(page);
    await begin(player, { length: 'campaign' });
    const end = await playToTheEnd(player, () => shout(player));
    expect(end.week).toBe(12);
    await expectEnding(player, 'megaphone');
    await expectNoHole(page);
  });
});
