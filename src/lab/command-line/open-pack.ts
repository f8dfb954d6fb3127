import { existsSync } from 'node:fs';
import { packFolder, readPack } from '../../scenarios/from-disk.ts';
import type { Scenario } from '../../scenarios/schema.ts';
import { BadInput } from './command.ts';

export const SHIPPED_PACK = 'maison-fauvette';

/** The folder of a pack, from its id or its path. @throws BadInput */
export const findPack = (pack: string): string => {
  const folder = [packFolder(pack), pack].find((path) => existsSync(path));
  if (folder === undefined)
    throw new BadInput(`No pack “${pack}”: neither ${packFolder(pack)} nor ${pack} exists.`);
  return folder;
};

/** @throws BadInput when there is no such pack, or its files have not the right shape. */
export const openPack = (folder: string): Scenario => {
  try {
    return readPack(folder).scenario;
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : String(error));
  }
};
