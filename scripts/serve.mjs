// npm run serve: serves the built game on http://localhost:8080 (PORT overrides).
import { existsSync } from 'node:fs';
import { preview } from 'vite';
import { portFrom } from './lib/port.mjs';
import { stop } from './lib/run.mjs';

if (!existsSync('dist/index.html'))
  stop('There is no built game in dist/: run npm run build first, or npm start.');
const port = await portFrom(process.env.PORT).catch((error) => stop(error.message));
await preview({ preview: { port, strictPort: true, host: 'localhost' } });
console.log(`\nSeuil: http://localhost:${port}\n(Ctrl+C stops it)\n`);
