import type { Silo } from '../../../../protocol/vocabulary.ts';
import { drawAfterSales } from './after-sales.ts';
import { drawChildDevice } from './child-device.ts';
import { drawEmailFunnel } from './email-funnel.ts';
import type { DrawFront } from './front.ts';
import { drawHealthDevice } from './health-device.ts';
import { drawHomeDevice } from './home-device.ts';
import { drawPhotos } from './photos.ts';
import { drawReviews } from './reviews.ts';
import { drawSocial } from './social.ts';
import { drawSportSensor } from './sport-sensor.ts';
import { drawWebsite } from './website.ts';

/** The places of acts II and III; fetched when the first act is on the stage, or at once by a game that is further. */
export const laterFronts: Readonly<Partial<Record<Silo, DrawFront>>> = {
  website: drawWebsite,
  'email-funnel': drawEmailFunnel,
  social: drawSocial,
  photos: drawPhotos,
  reviews: drawReviews,
  'after-sales': drawAfterSales,
  'sport-sensor': drawSportSensor,
  'health-device': drawHealthDevice,
  'home-device': drawHomeDevice,
  'child-device': drawChildDevice,
};
