import react from '@vitejs/plugin-react';
import { existsSync } from 'node:fs';
import { defineConfig } from 'vite';
export default defineConfig({
  root: '/work/main',
  cacheDir: '/tmp/uis/vite-cache',
  plugins: [react(), { name: 'nostage', enforce: 'pre', resolveId(id) { if (id.endsWith('stage/create-stage.ts') && !existsSync('/work/main/src/client/stage/create-stage.ts')) return '/work/main/.harness/no-stage.ts'; } }],
  base: './',
  server: { watch: { ignored: ['**/tests/**','**/.ci/**','**/docs/**','**/src/client/stage/dev/**'] } },
});
