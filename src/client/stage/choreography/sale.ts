import { coin } from '../sprites/marks/small.ts';
import type { Choreography } from './choreography.ts';
import { fly, picture } from './moves.ts';

/** A coin goes from the buyer to the till. */
export const sale: Choreography<'sale.made'> = async (play, { portrait }) => {
  const { street } = play;
  const puppet = street.crowd?.summon(portrait) ?? null;
  if (puppet === null) return;
  const s = Math.max(10, Math.min(18, puppet.tall * 0.1));
  const [x, y] = street.door('till');
  const piece = picture(play, street, 'coin', s * 2.4, puppet.hand, (easel) => coin(easel, s));
  await fly(play, street, piece, { x: x - s * 3, y: y - puppet.tall * 0.5, scale: 0.7 }, 560, 90);
};
