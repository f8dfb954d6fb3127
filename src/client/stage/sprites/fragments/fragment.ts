import type { Silo } from '../../../../protocol/vocabulary.ts';
import type { Easel } from '../paper/easel.ts';
import { clipping } from './clipping.ts';
import { envelope } from './envelope.ts';
import { indexCard } from './index-card.ts';
import {
  bubble,
  instantPhoto,
  luggageTag,
  pageCorner,
  punchedTape,
  ratingCard,
} from './later-acts.ts';
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
  'email-funnel': envelope,
  social: bubble,
  photos: instantPhoto,
  reviews: ratingCard,
  'after-sales': luggageTag,
  'sport-sensor': punchedTape,
  'health-device': punchedTape,
  'home-device': punchedTape,
  'child-device': punchedTape,
};
