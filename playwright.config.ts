import { defineConfig } from '@playwright/test';

// Several checkouts may be tested at once, each on a port of its own.
const PORT = Number(process.env.E2E_PORT ?? 4173);
const chromium = process.env.CHROME_PATH;

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
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--enable-unsafe-swiftshader',
        '--use-angle=swiftshader',
        '--ignore-gpu-blocklist',
        // The picture needs WebGL; letters and boxes are painted much sooner without a graphics card that is not there.
        '--disable-gpu-rasterization',
      ],
    },
  },
  webServer: {
    command: 'npm run --silent serve',
    env: { PORT: String(PORT) },
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
  },
});
