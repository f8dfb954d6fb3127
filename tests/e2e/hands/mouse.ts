import type { Hand } from './hand.ts';

export const mouse: Hand = {
  press: (control) => control.click(),
  // The round button itself is hidden under its paper tab, which is what a hand aims at.
  choose: (option) => option.locator('xpath=ancestor::label').click(),
  nudge: (slider) => slider.press('ArrowRight'),
};

export const thumb: Hand = {
  press: (control) => control.tap(),
  choose: (option) => option.locator('xpath=ancestor::label').tap(),
  nudge: (slider) => slider.press('ArrowRight'),
};
