import type { Silo } from '../../../../protocol/vocabulary.ts';
import type { DrawFront } from './front.ts';
import { drawLetterbox } from './letterbox.ts';
import { drawLoyaltyDesk } from './loyalty-desk.ts';
import { drawNewsletter } from './newsletter.ts';
import { drawStall } from './stall.ts';
import { drawTill } from './till.ts';

/** One picture per place. Those of later acts share a stall until they are built. */
export const fronts: Readonly<Record<Silo, DrawFront>> = {
  till: drawTill,
  'loyalty-desk': drawLoyaltyDesk,
  letterbox: drawLetterbox,
  newsletter: drawNewsletter,
  website: drawStall('#9fb0b5'),
  'email-funnel': drawStall('#c9ad84'),
  social: drawStall('#e6bca4'),
  photos: drawStall('#a3b39a'),
  reviews: drawStall('#efd9a6'),
  'after-sales': drawStall('#c98a80'),
  'sport-sensor': drawStall('#7d8b90'),
  'health-device': drawStall('#d8ccb6'),
  'home-device': drawStall('#bd8a3c'),
  'child-device': drawStall('#e6bca4'),
};
