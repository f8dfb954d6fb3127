import { faceUrl } from '../../../theme/faces.ts';
import type { CardContent } from './card-content.ts';

/** The faces of those on the card, as pictures; a face that does not come is left out. */
export async function loadFaces(
  people: CardContent['people'],
): Promise<ReadonlyMap<string, HTMLImageElement>> {
  const loaded = await Promise.all(
    people.map(async ({ id, band }) => {
      const url = faceUrl(id, band);
      if (url === null) return [];
      const picture = new Image(160, 160);
      picture.src = url;
      return picture.decode().then(
        () => [[id, picture] as const],
        () => [],
      );
    }),
  );
  return new Map(loaded.flat());
}
