import index from '../../../../assets/art/faces/index.json';
import type { Band } from '../../../protocol/vocabulary.ts';
import type { Likeness } from '../sprites/people/look.ts';

/**
 * The one place where drawn faces come from: assets/art/faces/<person>/<band>.svg, a bust with the expression of that
 * band. A person without a file gets a face cut from paper instead (sprites/people/head.ts).
 */
const files = import.meta.glob<string>(
  '../../../../assets/art/faces/*/{delighted,pleased,indifferent,uneasy,hurt,gone}.svg',
  { query: '?url', import: 'default', eager: true },
);

/** Side of the square in which every bust is drawn, and where its neck is in it, as shares. */
export const BUST = { neckX: 0.468, neckY: 0.645, chin: 0.575, crown: 0.19 } as const;

interface Face {
  readonly likeness: Likeness;
  /** Head, hair and clothes. */
  readonly bust: HTMLImageElement;
  /** The same without clothes, to be set on a puppet. */
  readonly head: HTMLImageElement;
}

export interface Faces {
  /** Brings these expressions of these people; whatever cannot be brought is left out. */
  readonly load: (people: readonly string[], bands: readonly Band[]) => Promise<void>;
  /** The expression asked for, or the plain one, or null. */
  readonly of: (person: string, band: Band) => Face | null;
  readonly passers: readonly string[];
}

const urlOf = (person: string, band: Band): string | undefined =>
  files[`../../../../assets/art/faces/${person}/${band}.svg`];

export function createFaces(): Faces {
  const known = new Map<string, Face>();
  const asked = new Map<string, Promise<void>>();

  const bring = (person: string, band: Band): Promise<void> => {
    const name = `${person}/${band}`;
    const url = urlOf(person, band);
    if (url === undefined) return Promise.resolve();
    const before = asked.get(name);
    if (before !== undefined) return before;
    const promise = fetch(url)
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(answer.statusText))))
      .then(readFace)
      .then((face) => {
        if (face !== null) known.set(name, face);
      })
      // A face that does not come is a face cut from paper.
      .catch(() => {});
    asked.set(name, promise);
    return promise;
  };

  return {
    load: async (people, bands) => {
      await Promise.all(people.flatMap((person) => bands.map((band) => bring(person, band))));
    },
    of: (person, band) =>
      known.get(`${person}/${band}`) ?? known.get(`${person}/indifferent`) ?? null,
    passers: index.passers,
  };
}

/** The layers of a bust follow one another as index.json says: head, clothes, hair, then the features. */
async function readFace(source: string): Promise<Face | null> {
  const svg = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
  const [skin, cloth, hair] = [...svg.children];
  if (skin === undefined || cloth === undefined) return null;
  const bust = await imageOf(svg);
  const likeness: Likeness = {
    ...colour('skin', skin),
    ...colour('cloth', cloth),
    ...(hair === undefined ? {} : colour('hairColour', hair)),
  };
  cloth.remove();
  return { likeness, bust, head: await imageOf(svg) };
}

const INK = '#241f1a';

function colour(name: 'skin' | 'cloth' | 'hairColour', layer: Element): Likeness {
  for (const shape of layer.querySelectorAll('[fill]')) {
    const fill = shape.getAttribute('fill');
    if (fill !== null && /^#[0-9a-f]{6}$/.test(fill) && fill !== INK) return { [name]: fill };
  }
  return {};
}

async function imageOf(svg: Element): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  return image;
}
