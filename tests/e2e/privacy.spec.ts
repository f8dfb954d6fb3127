import { expect, test } from '@playwright/test';
import { mouse } from './hands/mouse.ts';
import { backToStreet, begin, closeWeek, serve, take } from './player.ts';
import { words } from './words.ts';

test.use({ locale: 'en-GB', viewport: { width: 1440, height: 900 } });

test('no other host is asked, no cookie is set, and storage is ours to see', async ({
  page,
  baseURL,
  context,
}) => {
  const asked = new Set<string>();
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http')) asked.add(origin);
  });
  const player = { page, hand: mouse, say: words('en') };
  await begin(player);
  await take(player, 'two-sheets-one-pillow');
  await serve(player);
  await backToStreet(player);
  await closeWeek(player);
  expect([...asked]).toEqual([baseURL]);
  expect(await context.cookies()).toEqual([]);
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys.length).toBeGreaterThan(0);
  expect(keys.filter((key) => !key.startsWith('seuil.'))).toEqual([]);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});
