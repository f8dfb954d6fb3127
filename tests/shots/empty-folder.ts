import { mkdirSync, rmSync } from 'node:fs';
import { FOLDER } from './folder.ts';

/** A new sheet, unless a part is taken again into the one that is there (`SHOTS_KEEP=1`). */
export default function emptyFolder(): void {
  if (process.env.SHOTS_KEEP === undefined) rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
}
