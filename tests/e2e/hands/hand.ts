import type { Locator } from '@playwright/test';

/** How a player acts on the page. The same game is played by each. */
export interface Hand {
  readonly press: (control: Locator) => Promise<void>;
  /** One radio button of a group. */
  readonly choose: (option: Locator) => Promise<void>;
  /** Moves a slider one step up. */
  readonly nudge: (slider: Locator) => Promise<void>;
}
