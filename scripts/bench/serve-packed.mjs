// Serves a folder as a good host would: brotli or gzip for what is text, a year of cache for what is hashed.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
  '.mp3': 'audio/mpeg',
};
const TEXT = new Set(['.html', '.js', '.css', '.svg', '.json', '.webmanifest']);

/** Resolves to { url, close } once it listens on a port that was free. */
export function servePacked(folder) {
  const packed = new Map();
  const pack = (file, encoding) => {
    const key = `${encoding}:${file}`;
    if (!packed.has(key)) {
      const bytes = readFileSync(file);
      packed.set(key, encoding === 'br' ? brotliCompressSync(bytes) : gzipSync(bytes));
    }
    return packed.get(key);
  };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
    let file = join(folder, path);
    try {
      if (statSync(file).isDirectory()) file = join(file, 'index.html');
      const kind = extname(file);
      const accepted = request.headers['accept-encoding'] ?? '';
      const encoding = !TEXT.has(kind)
        ? null
        : /\bbr\b/.test(accepted)
          ? 'br'
          : /\bgzip\b/.test(accepted)
            ? 'gzip'
            : null;
      const body = encoding === null ? readFileSync(file) : pack(file, encoding);
      response.writeHead(200, {
        'content-type': TYPES[kind] ?? 'application/octet-stream',
        'content-length': body.length,
        ...(encoding === null ? {} : { 'content-encoding': encoding }),
        'cache-control': file.endsWith('.html')
          ? 'no-cache'
          : 'public, max-age=31536000, immutable',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve({
        url: `http://127.0.0.1:${server.address().port}`,
        close: () => server.close(),
      });
    });
  });
}
