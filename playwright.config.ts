import { defineConfig } from '@playwright/test';
import { ALONE, SOON } from './scripts/lib/browser-flags.ts';

// Several checkouts may be tested at once, each on a port of its own.
const PORT = Number(process.env.E2E_PORT ?? 4173);
const chromium = process.env.CHROME_PATH;

/** Without a graphics card a page is put together sooner, except around a picture that moves: it would be read back at each frame. */
const launched = (...more: readonly string[]) => ({
  ...(chromium === undefined ? {} : { executablePath: chromium }),
  args: [...ALONE, SOON, ...more],
});

/** Where the picture moves while it is looked at, and the looks, whose prints were taken so. */
const MOVING = ['act-one', 'first-minute', 'looks', 'privacy', 'stage', 'turning'].map(
  (name) => `**/${name}.spec.ts`,
);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  // Software WebGL on a shared machine is slow: patience here is not a measure of anything.
  timeout: 240_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    // What is not there after so long will not come: the test says so, and does not wait for its own end.
    actionTimeout: 60_000,
    baseURL: `http://localhost:${PORT}`,
    // Without a film of each test: what the page was at each step is enough to see why one failed.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: launched(),
  },
  // Long ones first, so that both workers end together.
  projects: [
    {
      name: 'page',
      testIgnore: MOVING,
      use: { launchOptions: launched('--disable-gpu-compositing') },
    },
    { name: 'picture', testMatch: MOVING },
  ],
  webServer: {
    command: 'npm run --silent serve',
    env: { PORT: String(PORT) },
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
  },
});
