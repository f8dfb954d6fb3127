import index from '../../../assets/art/faces/index.json';
import type { Band } from '../../protocol/vocabulary.ts';

/** Faces part by part, for whoever lays a portrait down piece by piece. Apart from faces.ts so that the rest of the page does not carry them. */
const parts = import.meta.glob<string>(
  [
    '../../../assets/art/faces/*/*.svg',
    '!../../../assets/art/faces/*/{delighted,pleased,indifferent,uneasy,hurt,gone}.svg',
  ],
  { eager: true, query: '?url', import: 'default' },
);

export interface FaceLayer {
  readonly layer: string;
  readonly url: string;
}

const drawn: Readonly<Record<string, readonly string[]>> = index.people;

/**
 * The layers of a customer's face from the bottom of the pile to the top; none for somebody whom nobody has drawn.
 * All have the same square view box, so they are laid one over another as they are.
 */
export const faceLayers = (personId: string, band: Band): readonly FaceLayer[] =>
  (drawn[personId] ?? []).flatMap((layer) => {
    const file = index.moving.includes(layer) ? `${layer}-${band}` : layer;
    const url = parts[`../../../assets/art/faces/${personId}/${file}.svg`];
    return url === undefined ? [] : [{ layer, url }];
  });
