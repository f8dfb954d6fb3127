import { join } from 'node:path';
import { build } from 'vite';

/** The engine alone, as one script for a page: it defines `SeuilEngine`. */
export async function engineScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: {
        entry: join(import.meta.dirname, '../../../src/engine/index.ts'),
        name: 'SeuilEngine',
        formats: ['iife'],
        fileName: 'engine',
      },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (output === undefined || !('output' in output)) throw new Error('the engine was not built');
  return output.output[0].code;
}
