import type { Silo } from '../../../protocol/vocabulary.ts';

/** What a fragment is written on. */
export type Dress =
  | 'receipt'
  | 'form'
  | 'envelope'
  | 'coupon'
  | 'page'
  | 'email'
  | 'post'
  | 'polaroid'
  | 'tag'
  | 'trace';

export const dressOf: Readonly<Record<Silo, Dress>> = {
  till: 'receipt',
  'loyalty-desk': 'form',
  letterbox: 'envelope',
  newsletter: 'coupon',
  website: 'page',
  'email-funnel': 'email',
  social: 'post',
  photos: 'polaroid',
  reviews: 'post',
  'after-sales': 'tag',
  'sport-sensor': 'trace',
  'health-device': 'trace',
  'home-device': 'trace',
  'child-device': 'trace',
};
