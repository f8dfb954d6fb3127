import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { mouse } from './hands/mouse.ts';
import { begin } from './player.ts';
import { words } from './words.ts';

test.use({
  locale: 'fr-FR',
  viewport: { width: 1024, height: 768 },
  contextOptions: { reducedMotion: 'reduce' },
});

const say = words('fr');
const { t } = say;

/** How many canvases are held by anything at all, on the page or off it, and how many nodes and documents there are. */
async function held(cdp: CDPSession) {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: 'HTMLCanvasElement.prototype',
  });
  const { objects } = await cdp.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
  });
  const { result: length } = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
  });
  await cdp.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  const { nodes, documents } = await cdp.send('Memory.getDOMCounters');
  return { canvases: Number(length.value), nodes, documents };
}

/** Back to the title by the menu. */
async function leave(page: Page) {
  await mouse.press(page.getByRole('button', { name: t('shell.menu'), exact: true }));
  await mouse.press(page.getByRole('tab', { name: t('menu.device'), exact: true }));
  await mouse.press(page.getByRole('button', { name: t('menu.leave'), exact: true }));
  await expect(page.getByRole('button', { name: t('title.resume'), exact: true })).toBeVisible();
}

// `npm run bench:client` weighs the heap over ten games; what would weigh most, a picture that is not let go, is counted here.
test('a game that is left leaves nothing behind', async ({ page }) => {
  const cdp = await page.context().newCDPSession(page);
  await begin({ page, hand: mouse, say });
  const after = [];
  for (const last of [false, false, true]) {
    await expect(page.locator('main[data-stage="ready"]')).toBeVisible({ timeout: 60_000 });
    await leave(page);
    await expect(page.locator('canvas')).toHaveCount(0);
    after.push(await held(cdp));
    if (!last)
      await mouse.press(page.getByRole('button', { name: t('title.resume'), exact: true }));
  }
  // The first may still hold what the page was made with; none may hold more than it.
  const [first, second, third] = after;
  expect(third).toEqual(second);
  expect(second?.canvases).toBe(first?.canvases);
  expect(second?.nodes).toBeLessThanOrEqual(first?.nodes ?? 0);
});
