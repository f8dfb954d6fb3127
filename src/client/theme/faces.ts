import index from '../../../assets/art/faces/index.json';
import type { Band } from '../../protocol/vocabulary.ts';

/** Whole faces, one file for each person and band; drawn by assets/make/faces.ts. */
const wholeFaces = import.meta.glob<string>(
  '../../../assets/art/faces/*/{delighted,pleased,indifferent,uneasy,hurt,gone}.svg',
  { eager: true, query: '?url', import: 'default' },
);

/** Generic people for the crowd; their faces are asked for like those of customers. */
export const PASSERS: readonly string[] = index.passers;

/** Where the face of a customer or passer-by is found, or null when nobody has drawn them. */
export const faceUrl = (personId: string, band: Band): string | null =>
  wholeFaces[`../../../assets/art/faces/${personId}/${band}.svg`] ?? null;
