import { SIGNS, type Sign } from '../../../protocol/vocabulary.ts';
import { chance } from '../sprites/paper/random.ts';
import type { Choreography } from './choreography.ts';
import { carrierPicture, deskEdge, fly, pop, signPicture } from './moves.ts';
import { slipsFor, upThere } from './slips.ts';

const SHOWN = 9;

/** The signs of the crowd in the proportion in which they were shown, the rare ones too. */
function told(signs: Readonly<Record<Sign, number>>): readonly Sign[] {
  const all = SIGNS.reduce((sum, sign) => sum + signs[sign], 0);
  return SIGNS.flatMap((sign) => {
    const count = signs[sign];
    if (count === 0 || all === 0) return [];
    return Array.from({ length: Math.max(1, Math.round((count / all) * SHOWN)) }, () => sign);
  });
}

/** One message becomes many: they go up to the terraces together, and the signs come back from there. */
export const audienceReached: Choreography<'audience.reached'> = async (
  play,
  { use, people, signs },
) => {
  const { street, picture } = play;
  const channel = play.next.sent.find((sent) => sent.use === use)?.draft.channel ?? 'letter';
  const s = Math.max(11, Math.min(18, picture.size().width * 0.014));
  await Promise.all(
    Array.from({ length: slipsFor(people) }, (_, index) => {
      const message = carrierPicture(play, street, channel, s, deskEdge(play));
      return fly(
        play,
        street,
        message,
        { ...upThere(play, index), scale: 0.6 },
        420 + index * 14,
        40,
      ).then(() => {
        message.setVisible(false);
      });
    }),
  );
  await Promise.all(
    told(signs).map(async (sign, index) => {
      const spot = upThere(play, index * 3 + 1);
      const mark = signPicture(play, street, sign, s * 1.15, spot);
      await pop(play, street, mark);
      await play.move(street, {
        targets: mark,
        y: spot.y - 16 - chance(4, index) * 12,
        duration: 330,
        ease: 'Sine.easeOut',
      });
    }),
  );
};
