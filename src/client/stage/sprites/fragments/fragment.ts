import type { Silo } from '../../../../protocol/vocabulary.ts';
import type { Easel } from '../paper/easel.ts';
import { clipping } from './clipping.ts';
import { envelope } from './envelope.ts';
import { childStrip, healthStrip, homeStrip, sportStrip } from './homes.ts';
import { indexCard } from './index-card.ts';
import { receipt } from './receipt.ts';
import {
  bubble,
  instantPhoto,
  luggageTag,
  pageCorner,
  printedEmail,
  ratingCard,
} from './square.ts';

/** Draws a piece of paper within a square of `size` pixels, its corner at the origin. */
export type DrawFragment = (easel: Easel, size: number, seed: number) => void;

/** Each place leaves its own kind of paper, so that where a fragment comes from is seen before it is read. */
export const fragments: Readonly<Record<Silo, DrawFragment>> = {
  till: receipt,
  'loyalty-desk': indexCard,
  letterbox: envelope,
  newsletter: clipping,
  website: pageCorner,
  'email-funnel': printedEmail,
  social: bubble,
  photos: instantPhoto,
  reviews: ratingCard,
  'after-sales': luggageTag,
  'sport-sensor': sportStrip,
  'health-device': healthStrip,
  'home-device': homeStrip,
  'child-device': childStrip,
};
