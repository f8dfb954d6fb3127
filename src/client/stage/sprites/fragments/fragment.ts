import type { Silo } from '../../../../protocol/vocabulary.ts';
import type { Easel } from '../paper/easel.ts';
import { bubble } from './bubble.ts';
import { clipping } from './clipping.ts';
import { envelope } from './envelope.ts';
import { childStrip, healthStrip, homeStrip, sportStrip } from './homes.ts';
import { indexCard } from './index-card.ts';
import { instantPhoto } from './instant-photo.ts';
import { luggageTag } from './luggage-tag.ts';
import { pageCorner } from './page-corner.ts';
import { printedEmail } from './printed-email.ts';
import { ratingCard } from './rating-card.ts';
import { receipt } from './receipt.ts';

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
