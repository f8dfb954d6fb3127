import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { leanPhaser } from './scripts/lib/lean-phaser.ts';

export default defineConfig({
  plugins: [react(), leanPhaser()],
  // Everything is asked for relative to the page, so that a built game can be put in any folder.
  base: './',
  build: {
    manifest: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1600,
  },
});
