// What npm run bench:client measures, each in a browser of its own making.

import { begin, playOn, quit } from './hands.mjs';
import { countBytes, slowPhone } from './phone.mjs';

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
const percentile = (list, share) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ??
  Number.NaN;

const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true };
const LAPTOP = { viewport: { width: 1440, height: 900 } };

/** Milliseconds to the first paint, and until Play can be pressed and the page answers at once. */
export async function firstPicture(browser, url, { times }) {
  const paints = [];
  const ready = [];
  for (let time = 0; time < times; time += 1) {
    const context = await browser.newContext({ ...PHONE, locale: 'fr-FR' });
    const page = await slowPhone(context);
    await page.addInitScript(() => {
      const marks = { button: 0, busy: 0 };
      window.marks = marks;
      new PerformanceObserver((list) => {
        for (const task of list.getEntries()) marks.busy = task.startTime + task.duration;
      }).observe({ type: 'longtask', buffered: true });
      const look = () => {
        if (document.querySelector('main button, #root button')) marks.button = performance.now();
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(url);
    await page.waitForFunction(() => window.marks.button > 0, undefined, { timeout: 60_000 });
    await page.waitForTimeout(1500);
    const { paint, button, busy } = await page.evaluate(() => ({
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      button: window.marks.button,
      // A long task that began before the button was there keeps it from answering.
      busy: window.marks.busy,
    }));
    paints.push(paint);
    ready.push(busy > button && busy < button + 400 ? busy : button);
    await context.close();
  }
  return { paint: median(paints), interactive: median(ready) };
}

/** Bytes over the wire from an empty cache to act I under way, what is fetched ahead for later acts apart. */
export async function bytesOfActOne(browser, url) {
  const context = await browser.newContext({ ...LAPTOP, locale: 'fr-FR' });
  const page = await context.newPage();
  const files = await countBytes(context, page);
  await begin(page, url);
  await playOn(page, { weeks: 1 });
  await page.waitForTimeout(6000);
  const all = files().filter((file) => file.url.startsWith('http'));
  await context.close();
  return all;
}

/**
 * Milliseconds of script in each frame of a street where everybody walks, by the clock of the page’s own thread: what else
 * this machine does meanwhile is not counted.
 */
export async function scriptPerFrame(browser, url, { frames, patience }) {
  const context = await browser.newContext({ ...LAPTOP, locale: 'fr-FR' });
  const page = await context.newPage();
  await begin(page, url);
  // The stretches that are drawn ahead are drawn, the next acts fetched.
  await page.waitForTimeout(8000);
  const spent = [];
  const end = Date.now() + patience * 1000;
  while (spent.length < frames && Date.now() < end) {
    await browser.startTracing(page, { categories: ['devtools.timeline'] });
    await page.waitForTimeout(15_000);
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
    // A callback that does next to nothing is not a frame of the picture.
    for (const { name, dur, tdur } of traceEvents)
      if (name === 'FireAnimationFrame' && (tdur ?? dur) > 100) spent.push((tdur ?? dur) / 1000);
  }
  await context.close();
  return { frames: spent.length, median: median(spent), p99: percentile(spent, 0.99) };
}

/**
 * Bytes of heap after collection, at the title, after each of so many games in one page. Two games come before: while
 * they are played the browser reads for the first time what the game is made of, which is not the game’s memory.
 */
export async function heapOverGames(browser, url, { games }) {
  const context = await browser.newContext({ ...LAPTOP, locale: 'fr-FR' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('HeapProfiler.enable');
  const heaps = [];
  for (let game = -2; game < games; game += 1) {
    await begin(page, game === -2 ? url : null);
    await playOn(page, { weeks: 1 });
    await quit(page);
    await page.waitForTimeout(500);
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    if (game >= 0) heaps.push(usedSize);
  }
  await context.close();
  return heaps;
}
