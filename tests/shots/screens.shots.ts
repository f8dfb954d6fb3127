import { test } from '@playwright/test';
import { LOCALES } from '../../src/protocol/vocabulary.ts';
import { mouse } from '../e2e/hands/mouse.ts';
import { words } from '../e2e/words.ts';
import { openCamera } from './camera.ts';
import { LIGHTS, SIZES } from './folder.ts';
import { box, futures } from './walks/box.ts';
import { endings } from './walks/endings.ts';
import { opening } from './walks/opening.ts';
import { trouble } from './walks/trouble.ts';
import { weeks } from './walks/weeks.ts';
import { writing } from './walks/writing.ts';

const WALKS = { opening, writing, weeks, box, endings, trouble, futures };

/** As the settings do for a room: letters that are read from its back row. */
const writeLarge = () => {
  if (localStorage.getItem('seuil.preferences') === null)
    localStorage.setItem('seuil.preferences', '{"textSize":"projector"}');
};

// A part of the sheet is asked for by its name: `npm run shots -- -g "weeks, phone dark fr"`.
for (const locale of LOCALES)
  for (const { name: size, width, height } of SIZES)
    for (const light of LIGHTS)
      test.describe(() => {
        test.use({
          locale: locale === 'fr' ? 'fr-FR' : 'en-GB',
          viewport: { width, height },
          deviceScaleFactor: Number(process.env.SHOTS_DPR ?? 1),
          colorScheme: light,
          contextOptions: { reducedMotion: 'reduce' },
        });
        for (const [walk, visit] of Object.entries(WALKS))
          test(`${walk}, ${size} ${light} ${locale}`, async ({ page }) => {
            if (size === 'projector') await page.addInitScript(writeLarge);
            await visit({
              player: { page, hand: mouse, say: words(locale) },
              shoot: openCamera(page, walk, `${size}-${light}-${locale}`),
            });
          });
      });
