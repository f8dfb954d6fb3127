import type { Silo } from '../../../../protocol/vocabulary.ts';
import type { DrawFront } from './front.ts';
import { drawLetterbox } from './letterbox.ts';
import { drawLoyaltyDesk } from './loyalty-desk.ts';
import { drawNewsletter } from './newsletter.ts';
import { drawStall } from './stall.ts';
import { drawTill } from './till.ts';

const known: Partial<Record<Silo, DrawFront>> = {
  till: drawTill,
  'loyalty-desk': drawLoyaltyDesk,
  letterbox: drawLetterbox,
  newsletter: drawNewsletter,
};

/** The picture of a place; a plain stall where its own could not be fetched. */
export const frontOf = (silo: Silo): DrawFront => known[silo] ?? drawStall;

/** Whether the places of these silos can be drawn as they are. */
export const frontsReady = (silos: readonly Silo[]): boolean =>
  silos.every((silo) => known[silo] !== undefined);

/** Fetches the places of the later acts; a second call costs nothing. */
export async function bringLaterFronts(): Promise<void> {
  const { laterFronts } = await import('./later-fronts.ts');
  Object.assign(known, laterFronts);
}
