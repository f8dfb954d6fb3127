import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { FOLDER } from './folder.ts';

/** What was pressed is drawn. */
const SETTLE_MS = 350;
/** Of the longest sheet or chapter, no more pages than tell how it looks. */
const PAGES = 6;

/** Takes the screen as it stands; of what is longer than the window, page after page. */
export type Camera = (screen: string, long?: Locator) => Promise<void>;

/** A sheet scrolls within itself; a chapter within what it stands in. */
const scrollerOf = (element: Element): Element | null => {
  const scrolls = (one: Element) =>
    ['auto', 'scroll'].includes(getComputedStyle(one).overflowY) &&
    one.scrollHeight > one.clientHeight + 8;
  if (element.getAttribute('role') === 'dialog')
    return (
      [...element.querySelectorAll('*')]
        .filter(scrolls)
        .sort((a, b) => b.scrollHeight - a.scrollHeight)[0] ?? null
    );
  let above = element.parentElement;
  while (above !== null && !scrolls(above)) above = above.parentElement;
  return above;
};

/** Where to scroll to see all of it, page after page. */
const pagesOf = (element: Element, scroller: Element | null): number[] => {
  if (scroller === null) return [0];
  const sheet = element.contains(scroller);
  const box = element.getBoundingClientRect();
  // The torn edge of the header hangs over what is scrolled.
  const from = sheet ? 0 : scroller.scrollTop + box.top - scroller.getBoundingClientRect().top - 20;
  const end = sheet ? scroller.scrollHeight : from + box.height;
  const most = scroller.scrollHeight - scroller.clientHeight;
  const pages: number[] = [];
  for (let at = from; at < end - 80 && !pages.includes(Math.min(at, most)); )
    at = pages.push(Math.min(at, most)) * (scroller.clientHeight - 60) + from;
  return pages;
};

/** Pictures of one walk, numbered as they are met; `as` tells whose size, light and language they are. */
export function openCamera(page: Page, walk: string, as: string): Camera {
  let taken = 0;
  return async (screen, long) => {
    taken += 1;
    const folder = join(FOLDER, `${walk}-${String(taken).padStart(2, '0')}-${screen}`);
    mkdirSync(folder, { recursive: true });
    const picture = (name: string) =>
      page.screenshot({ path: join(folder, `${name}.jpg`), type: 'jpeg', quality: 85 });
    // A picture that is on its way is waited for; one that never comes is what is looked at.
    await page.waitForFunction(
      () => document.querySelector('main[data-stage="loading"]') === null,
      null,
      { timeout: 60_000 },
    );
    await page.waitForTimeout(SETTLE_MS);
    if (long === undefined) {
      await picture(as);
      return;
    }
    const scroller = await long.evaluateHandle(scrollerOf);
    const pages = await long.evaluate(pagesOf, scroller);
    for (const [index, offset] of pages.slice(0, PAGES).entries()) {
      await scroller.evaluate((one, top) => one?.scrollTo({ top, behavior: 'instant' }), offset);
      await picture(index === 0 ? as : `${as}-${index + 1}`);
    }
  };
}
