import { mkdirSync, rmSync } from 'node:fs';
import { FOLDER } from './folder.ts';

export default function emptyFolder(): void {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
}
