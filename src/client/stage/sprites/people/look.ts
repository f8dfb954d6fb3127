import { papers } from '../palette.ts';
import { chance, pick, seedOf } from '../paper/random.ts';
import { WARDROBE } from './wardrobe.ts';

const HAIR = [
  'short',
  'bob',
  'bun',
  'curls',
  'long',
  'crop',
  'beret',
  'bald',
  'cap',
  'scarf',
] as const;
type Hair = (typeof HAIR)[number];
const GARMENTS = ['coat', 'dress', 'jacket', 'jumper'] as const;
export type Garment = (typeof GARMENTS)[number];
const CARRIED = ['nothing', 'bag', 'basket', 'bread'] as const;
type Carried = (typeof CARRIED)[number];

/** How a paper puppet is cut. */
export interface Look {
  readonly seed: number;
  readonly skin: string;
  readonly hair: Hair;
  readonly hairColour: string;
  readonly garment: Garment;
  readonly cloth: string;
  readonly lining: string;
  readonly legs: string;
  readonly scarf: boolean;
  readonly beard: boolean;
  readonly glasses: boolean;
  readonly carried: Carried;
  /** In a wheelchair. */
  readonly seated: boolean;
  /** 1 is a grown person of middle height. */
  readonly stature: number;
}

/** What the portrait's face fixes for the puppet too, so that a person is known again from across the street. */
export interface Likeness {
  readonly skin?: string;
  readonly hairColour?: string;
  readonly cloth?: string;
  readonly hair?: Hair;
  readonly beard?: boolean;
  readonly glasses?: boolean;
}

const SKINS = [
  '#f0cfae',
  '#e2b48c',
  '#c98f63',
  '#a56a43',
  '#7a4a30',
  '#5a3826',
  '#ecc29b',
] as const;
const HAIRS = [
  '#2b211d',
  '#4a3024',
  '#7b4a2b',
  '#b07a3f',
  '#8d8a86',
  '#d8d2c6',
  '#5d2f24',
] as const;
const CLOTHS = [
  papers.plum,
  papers.mustard,
  papers.petrol,
  papers.moss,
  papers.rose,
  papers.aubergine,
  papers.ochre,
  papers.slate,
  papers.sage,
  papers.brick,
] as const;
const LEGS = ['#3b3a3f', '#54493f', '#2f3a4a', '#6b5a4a', '#4a3d44'] as const;

const BEARDED: readonly Hair[] = ['short', 'crop', 'bald', 'cap', 'curls'];
const DRESSED: readonly Hair[] = ['bob', 'bun', 'long', 'scarf'];

/** A look drawn from a name: the same name is always the same person. */
export function lookOf(name: string, likeness: Likeness = {}): Look {
  const seed = seedOf(name);
  const cloth = likeness.cloth ?? pick(CLOTHS, seed, 5);
  const lining = pick(CLOTHS, seed, 6);
  const hair = likeness.hair ?? pick(HAIR, seed, 2);
  const beard = likeness.beard ?? (BEARDED.includes(hair) && chance(seed, 9) < 0.4);
  const garment = pick(GARMENTS, seed, 4);
  return {
    seed,
    skin: likeness.skin ?? pick(SKINS, seed, 1),
    hair,
    hairColour: likeness.hairColour ?? pick(HAIRS, seed, 3),
    garment: garment === 'dress' && !DRESSED.includes(hair) ? 'coat' : garment,
    cloth,
    lining: lining === cloth ? papers.cream : lining,
    legs: pick(LEGS, seed, 7),
    scarf: chance(seed, 8) < 0.4,
    beard,
    glasses: likeness.glasses ?? chance(seed, 10) < 0.25,
    carried:
      chance(seed, 11) < 0.5
        ? 'nothing'
        : pick(['bag', 'basket', 'bag', 'bread'] as const, seed, 12),
    seated: false,
    stature: 0.93 + chance(seed, 13) * 0.14,
    ...WARDROBE[name],
  };
}
