/**
 * Draws public/icon.svg as the bitmaps that systems ask for.
 *   node assets/make/icons.ts
 * CHROME_PATH names the browser that draws (default: /usr/bin/chromium).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const folder = new URL('../../public/', import.meta.url);
const svg = readFileSync(new URL('icon.svg', folder), 'utf8');

/** An .ico that holds one PNG: a header, one entry, the picture. */
function ico(png: Buffer, side: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(side, 6);
  head.writeUInt8(side, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

const { CHROME_PATH = '/usr/bin/chromium' } = process.env;
const browser = await chromium.launch({
  executablePath: CHROME_PATH,
  args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
const page = await browser.newPage();

async function draw(side: number, ground: string): Promise<Buffer> {
  await page.setViewportSize({ width: side, height: side });
  const picture = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(
    `<body style="margin:0;background:${ground}"><img src="${picture}" width="${side}" height="${side}" style="display:block">`,
  );
  return page.screenshot({ omitBackground: true });
}

const write = (name: string, file: Buffer) => writeFileSync(new URL(name, folder), file);
write('icon-192.png', await draw(192, 'transparent'));
write('icon-512.png', await draw(512, 'transparent'));
// Telephones cut the corners themselves: their icon fills the square.
write('apple-touch-icon.png', await draw(180, '#241f1a'));
write('favicon.ico', ico(await draw(32, 'transparent'), 32));
await browser.close();
