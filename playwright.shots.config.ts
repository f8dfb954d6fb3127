import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** The contact sheet: every screen, in a browser, to be looked at (npm run shots). Not a test: nothing is compared. */
export default defineConfig({
  ...base,
  testDir: 'tests/shots',
  testMatch: '*.shots.ts',
  outputDir: 'test-results/shots',
  reporter: [['list']],
  timeout: 1_800_000,
  // What cannot be pressed ends its walk at once: the others go on.
  use: { ...base.use, actionTimeout: 20_000 },
  globalSetup: './tests/shots/empty-folder.ts',
  globalTeardown: './tests/shots/contact-sheet.ts',
});
