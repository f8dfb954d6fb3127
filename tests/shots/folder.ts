import { join } from 'node:path';

/** Where the pictures go, out of the repository. */
export const FOLDER = join(import.meta.dirname, '../../shots');

/** The last is a room’s screen, read from ten metres. */
export const SIZES = [
  { name: 'laptop', width: 1440, height: 900 },
  { name: 'tablet', width: 1024, height: 768 },
  { name: 'phone', width: 390, height: 844 },
  { name: 'projector', width: 1920, height: 1080 },
] as const;
export const LIGHTS = ['light', 'dark'] as const;
