import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Hand } from './hand.ts';

/** More than any screen has to tab through. */
const ENOUGH = 120;

const isFocused = (control: Locator) =>
  control.evaluate((element) => element === document.activeElement);

/** Whether the focus can be seen: an outline or a shadow that the element has not at rest. */
const ring = (control: Locator) =>
  control.evaluate((element) => {
    const shown = element.matches(':focus-visible');
    const around = [element, element.parentElement, element.nextElementSibling];
    return (
      shown &&
      around.some((one) => {
        if (one === null) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
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
      const group = page.locator(`input[type=radio][name="${name}"]:not([disabled])`);
      const checked = group.locator('xpath=self::*[@checked]').or(group).first();
      await expect(checked).toBeAttached();
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
    },
    nudge: async (slider) => {
      await reach(slider);
      await page.keyboard.press('ArrowRight');
    },
  };
}
