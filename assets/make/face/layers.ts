import type { Band } from '../../../src/protocol/vocabulary.ts';
import { drawPart } from './notionists.ts';
import type { Person, Recipe } from './recipe.ts';

/** From the bottom of the pile to the top. Beard and glasses are missing where there are none. */
export const LAYERS = [
  'head',
  'clothes',
  'hair',
  'lips',
  'beard',
  'nose',
  'eyes',
  'glasses',
  'brows',
] as const;
export type Layer = (typeof LAYERS)[number];

/** Layers of which there is one per band. */
export const MOVING: readonly Layer[] = ['lips', 'eyes', 'brows'];

export interface Colours {
  readonly ink: string;
  readonly paper: string;
}

/** One layer of one person's face, or null when this person has none. */
export function drawLayer(recipe: Recipe, person: Person, layer: Layer, band: Band): string | null {
  const { ink, paper } = recipe;
  const common = recipe.bands[band];
  const own = person.bands?.[band];
  switch (layer) {
    case 'head':
      return drawPart('head', 'variant01', { ink, paper: person.skin });
    case 'clothes':
      return tinted('clothes', person.clothes, { ink, paper });
    case 'hair':
      return `${tinted('hair', person.hair, { ink, paper: person.skin }, ink)}${aid(person, ink)}`;
    case 'lips':
      return drawPart('mouth', own?.lips ?? common.lips, { ink, paper });
    case 'beard':
      return person.beard === undefined
        ? null
        : tinted('beard', person.beard, { ink: person.hair.ink ?? ink, paper: person.skin }, ink);
    case 'nose':
      return drawPart('nose', person.nose, { ink, paper: person.skin });
    case 'eyes':
      return drawPart('eyes', own?.eyes ?? common.eyes, { ink, paper });
    case 'glasses':
      return person.glasses === undefined
        ? null
        : tinted('glasses', person.glasses, { ink, paper });
    case 'brows':
      return drawPart('eyebrows', own?.brows ?? common.brows, {
        ink: person.brows ?? ink,
        paper: person.skin,
      });
  }
}

/** A hearing aid behind the ear, and the ear that wears it, before the hair. */
const aid = ({ aid: shell, skin }: Person, ink: string): string =>
  shell === undefined
    ? ''
    : `<g transform="translate(742 826)" stroke="${ink}" stroke-width="13" stroke-linecap="round" stroke-linejoin="round">` +
      `<path d="M30 62C-8 76-44 40-46-6c-2-44 26-66 54-58 22 6 34 26 34 48" fill="${skin}"/>` +
      '<path d="M14 28c-18 0-30-16-32-34-2-20 10-32 24-30" fill="none"/>' +
      `<path d="M-22-66c-36 4-60 38-58 84 2 34 18 62 40 72 12 6 24-6 18-18-10-18-22-40-22-66 0-30 10-48 26-56z" fill="${shell}"/>` +
      '<path d="M-20-68C4-84 34-66 28-30" fill="none" stroke-width="9"/>' +
      '</g>';

function tinted(
  part: 'clothes' | 'hair' | 'beard' | 'glasses',
  choice: Person['hair'],
  usual: Colours,
  line = usual.ink,
): string {
  const drawn = drawPart(part, choice.part, {
    ink: choice.ink ?? usual.ink,
    paper: choice.paper ?? usual.paper,
  });
  return choice.outline === undefined
    ? drawn
    : `<g stroke="${line}" stroke-width="${choice.outline}" stroke-linejoin="round">${drawn}</g>`;
}
