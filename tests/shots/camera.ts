import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Locale } from '../../src/protocol/vocabulary.ts';
import { FOLDER, LIGHTS, SIZES } from './folder.ts';

/** The picture draws itself again for a new size, a little after the page. */
const SETTLE_MS = 700;

/** Takes the screen as it stands, at every size and in both lights; `aim` is what the page is scrolled to. */
export type Camera = (screen: string, aim?: Locator) => Promise<void>;

export function openCamera(page: Page, locale: Locale): Camera {
  let taken = 0;
  return async (screen, aim) => {
    taken += 1;
    const folder = join(FOLDER, `${String(taken).padStart(2, '0')}-${screen}`);
    mkdirSync(folder, { recursive: true });
    for (const { name, width, height } of SIZES) {
      await page.setViewportSize({ width, height });
      for (const light of LIGHTS) {
        await page.emulateMedia({ colorScheme: light, reducedMotion: 'reduce' });
        await page.waitForTimeout(SETTLE_MS);
        await aim?.evaluate((element) => element.scrollIntoView({ block: 'start' }));
        await page.screenshot({
          path: join(folder, `${name}-${light}-${locale}.jpg`),
          type: 'jpeg',
          quality: 82,
        });
      }
    }
    await page.setViewportSize({ width: SIZES[0].width, height: SIZES[0].height });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.waitForTimeout(SETTLE_MS);
  };
}
