import { refusalStamp } from '../sprites/marks/small.ts';
import type { Choreography } from './choreography.ts';
import { picture } from './moves.ts';

/** It shakes its head, and the stamp falls on it. It stays where it is. */
export const refused: Choreography<'fragment.refused'> = async (play, { fragment }) => {
  const { street } = play;
  const scrap = street.scrap(fragment);
  if (scrap === null) return;
  scrap.lift(false);
  scrap.stopPulse();
  await play.move(street, { targets: scrap, x: scrap.x + 7, duration: 60, yoyo: true, repeat: 2 });
  const side = scrap.getBounds().width * 0.7;
  const stamp = picture(play, street, 'refusal', side * 1.3, scrap, (easel) =>
    refusalStamp(easel, side * 0.5),
  );
  const { scale } = stamp;
  stamp
    .setScale(scale * 2.4)
    .setAlpha(0)
    .setRotation(-0.2);
  await play.move(street, { targets: stamp, scale, alpha: 1, duration: 190, ease: 'Cubic.easeIn' });
  await play.move(street, { targets: scrap, scale: 0.93, duration: 70, yoyo: true });
  await play.wait(260);
};
