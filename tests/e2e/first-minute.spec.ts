import { expect, test } from '@playwright/test';
import { words } from './words.ts';

test.use({ locale: 'fr-FR', viewport: { width: 1440, height: 900 } });

test('the title is ready before the picture is asked for', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  /** By what is in them: the name of a chunk says nothing. */
  const withPhaser = async () => {
    const sources = await Promise.all(
      scripts.map(async (url) => (await page.request.get(url)).text()),
    );
    return sources.filter((source) => source.includes('Phaser')).length;
  };
  await page.goto('/');
  const { t } = words('fr');
  const play = page.getByRole('button', { name: t('title.play'), exact: true });
  await expect(play).toBeEnabled();
  expect(scripts.length).toBeGreaterThan(0);
  expect(await withPhaser()).toBe(0);
  await play.click();
  await expect(page.locator('main[data-stage="ready"]')).toBeVisible();
  expect(await withPhaser()).toBe(1);
});

test('the first choice is two presses away from Play, with one sentence and one fragment pointed at', async ({
  page,
}) => {
  const { t } = words('fr');
  await page.goto('/?seed=7');
  const play = page.getByRole('button', { name: t('title.play'), exact: true });
  await expect(play).toBeEnabled();
  const pressed = Date.now();
  await play.click();
  await page.getByRole('button', { name: t('steps.open.act'), exact: true }).click();
  const take = page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${t('card.take')}`) });
  await expect(take).toBeEnabled();
  console.log(
    `first choice offered ${((Date.now() - pressed) / 1000).toFixed(1)} s after Play (design: within 20 s)`,
  );
  await expect(page.getByRole('dialog')).toContainText('140');
});
