import { expect } from '@playwright/test';
import { begin, goTo } from '../../e2e/player.ts';
import { withoutPicture } from '../../e2e/without-picture.ts';
import { press, type Walk } from './visit.ts';

/** What is said when something fails: a save, a file, the network, the picture. */
export const trouble: Walk = async ({ player, shoot }) => {
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

  await page.goto('/');
  await page.route(/local-session|scenarios|bundled/, (route) => route.abort());
  await press(player, 'title.play');
  await expect(page.getByRole('alert')).toBeVisible();
  await shoot('failed-load');
  await page.unrouteAll();

  await withoutPicture(page);
  await begin(player, { seed: 7 });
  await expect(page.getByText(say.t('stage.off'))).toBeVisible();
  await shoot('no-webgl');
  await goTo(player, 'desk');
  await shoot('no-webgl-desk');

  await page.route(/sentences-|play-|shell-/, (route) => route.abort());
  await page.goto('/');
  await press(player, 'title.resume');
  await expect(page.getByRole('alert')).toBeVisible();
  await page.waitForTimeout(800);
  await shoot('failed-resume');
};
