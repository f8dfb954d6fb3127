import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GameRecord } from '../../../src/protocol/record.ts';
import type { Scenario } from '../../../src/scenarios/schema.ts';

/**
 * Records replayed in Firefox. Playwright cannot drive the one that a system installs, and nothing has to be driven:
 * it opens one page, which fetches the records and posts its hashes back.
 */

/** Nothing but the page that is asked for: no welcome, no update, no report. */
const PREFERENCES = [
  ['browser.shell.checkDefaultBrowser', false],
  ['browser.aboutwelcome.enabled', false],
  ['datareporting.policy.dataSubmissionEnabled', false],
  ['app.update.enabled', false],
  ['app.normandy.enabled', false],
  ['browser.startup.homepage_override.mstone', 'ignore'],
] as const;

const PAGE = `<!doctype html><meta charset="utf-8"><title>Seuil</title><script src="engine.js"></script><script type="module">
const { scenario, records } = await (await fetch('records.json')).json();
let hashes;
try { hashes = records.map((record) => SeuilEngine.replay(scenario, record).hashes ?? 'does not replay'); }
catch (error) { hashes = String(error); }
await fetch('hashes', { method: 'POST', body: JSON.stringify({ agent: navigator.userAgent, hashes }) });
</script>`;

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
};

interface Asked {
  readonly script: string;
  readonly scenario: Scenario;
  readonly records: readonly GameRecord[];
  readonly patience: number;
}

/** Serves the page until it has posted what it found. */
const served = (
  { script, scenario, records }: Asked,
  opened: (port: number) => void,
): { readonly answer: Promise<unknown>; readonly close: () => void } => {
  const server = createServer();
  const answer = new Promise<unknown>((resolve, reject) => {
    const files: Readonly<Record<string, readonly [string, () => string]>> = {
      '/': ['text/html', () => PAGE],
      '/engine.js': ['text/javascript', () => script],
      '/records.json': ['application/json', () => JSON.stringify({ scenario, records })],
    };
    server.on('request', (request, response) => {
      const file = files[request.url ?? ''];
      if (file !== undefined) response.setHeader('content-type', file[0]).end(file[1]());
      else response.writeHead(request.url === '/hashes' ? 204 : 404).end();
      if (request.url === '/hashes')
        bodyOf(request).then((text) => resolve(JSON.parse(text)), reject);
    });
    server.on('error', reject);
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (typeof address === 'object' && address !== null) opened(address.port);
  });
  return { answer, close: () => server.close() };
};

export const replayedInFirefox = async (asked: Asked): Promise<unknown> => {
  // `npm test` looks for one, and names it here.
  const path = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
  if (!existsSync(path))
    throw new Error('No Firefox: install it (Debian: firefox-esr), or name one in FIREFOX_PATH.');
  const home = mkdtempSync(join(tmpdir(), 'seuil-firefox-'));
  writeFileSync(
    join(home, 'user.js'),
    PREFERENCES.map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`).join(
      '\n',
    ),
  );
  let stop = () => {};
  let said = '';
  const { answer, close } = served(asked, (port) => {
    const firefox = spawn(
      path,
      ['--headless', '--no-remote', '--profile', home, `http://127.0.0.1:${port}/`],
      {
        env: { ...process.env, HOME: home, MOZ_HEADLESS: '1' },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    firefox.stderr.on('data', (text) => {
      said += String(text);
    });
    stop = () => firefox.kill('SIGKILL');
  });
  let late: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    late = setTimeout(
      () =>
        reject(
          new Error(`Firefox posted nothing in ${asked.patience / 1000} s. ${said.slice(-500)}`),
        ),
      asked.patience,
    );
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(late);
    stop();
    close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
};
