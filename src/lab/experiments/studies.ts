import { contextualIntegrity } from './01-contextual-integrity.ts';
import { adTransparency } from './02-ad-transparency.ts';
import { perceivedControl } from './03-perceived-control.ts';
import { targetedAndObtrusive } from './04-targeted-and-obtrusive.ts';
import { depthAndBreadth } from './05-depth-and-breadth.ts';
import { intrusiveCustomisation } from './06-intrusive-customisation.ts';
import { priceOfPrivacy } from './07-price-of-privacy.ts';
import { pushMessages } from './08-push-messages.ts';
import { enoughIsEnough } from './09-enough-is-enough.ts';
import { segments } from './10-segments.ts';
import { emailBaseRates } from './11-email-base-rates.ts';
import { afterACreepyUse } from './12-after-a-creepy-use.ts';
import { sayAndDo } from './13-say-and-do.ts';
import { afterABreach } from './14-after-a-breach.ts';
import { learnableReactions } from './15-learnable-reactions.ts';
import type { Study } from './study.ts';

/** Every row of the evidence, in its order. */
export const STUDIES: readonly Study[] = [
  contextualIntegrity,
  adTransparency,
  perceivedControl,
  targetedAndObtrusive,
  depthAndBreadth,
  intrusiveCustomisation,
  priceOfPrivacy,
  pushMessages,
  enoughIsEnough,
  segments,
  emailBaseRates,
  afterACreepyUse,
  sayAndDo,
  afterABreach,
  learnableReactions,
];
