import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Hand } from './hand.ts';

/** More than any screen has to tab through. */
const ENOUGH = 120;

const isFocused = (control: Locator) =>
  control.evaluate((element) => element === document.activeElement);

/**
 * Whether the focus can be seen: an outline, on the element or on the paper that stands for it. Shadows do not count,
 * since paper has one at rest.
 */
const ring = (control: Locator) =>
  control.evaluate((element) => {
    const around = [element, element.parentElement, element.nextElementSibling];
    return (
      element.matches(':focus-visible') &&
      around.some((one) => {
        if (one === null) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      })
    );
  });

/** Nothing but the keys: Tab to get there, Enter, Space and arrows to act, and the focus always visible. */
export function keyboard(page: Page): Hand {
  const reach = async (control: Locator) => {
    await expect(control).toBeVisible();
    for (let tries = 0; tries < ENOUGH; tries += 1) {
      if (await isFocused(control)) {
        expect(await ring(control), `the focus shows on ${control}`).toBe(true);
        return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`${control} is not reached with the Tab key`);
  };
  return {
    press: async (control) => {
      await reach(control);
      await page.keyboard.press('Enter');
    },
    choose: async (option) => {
      if (await option.isChecked()) return;
      const name = await option.getAttribute('name');
      for (let tries = 0; tries < ENOUGH; tries += 1) {
        const inside = await page.evaluate(
          (wanted) => document.activeElement?.getAttribute('name') === wanted,
          name,
        );
        if (inside) break;
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Space');
      for (let tries = 0; tries < ENOUGH && !(await option.isChecked()); tries += 1) {
        await page.keyboard.press('ArrowRight');
      }
      expect(await option.isChecked()).toBe(true);
      expect(await ring(option), `the focus shows on ${option}`).toBe(true);
    },
    nudge: async (slider) => {
      await reach(slider);
      await page.keyboard.press('ArrowRight');
    },
  };
}
