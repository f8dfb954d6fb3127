import { DEPTH } from '../actors/depth.ts';
import { PortraitActor } from '../actors/PortraitActor.ts';
import type { Choreography } from './choreography.ts';

/**
 * A fragment finds its portrait by itself. At the desk the strip slides into place; on the street the card looks over
 * the bottom edge, takes its strip and goes down again.
 */
export const joined: Choreography<'identity.joined'> = async (play, { portrait, fragment }) => {
  const after = play.next.portraits.find(({ id }) => id === portrait);
  if (after === undefined) return;
  const facet = after.facts.find(({ id }) => id === fragment)?.facet;
  const { width, height } = play.picture.size();
  const card = play.desk.isUp ? play.desk.portrait(portrait) : null;
  if (card !== null) {
    await play.move(play.desk, { targets: card, scale: 1.04, duration: 120, yoyo: true });
    return;
  }
  const side = Math.min(170, width * 0.36);
  const cell = { x: width / 2 - side / 2, y: height + 20, width: side, height: side / 0.76 };
  const { street } = play;
  const rising = play.prop(new PortraitActor(street, play.picture, after, cell, 'rising'));
  street.add.existing(rising);
  rising.setDepth(DEPTH.effects);
  const strip = facet === undefined ? null : rising.strip(facet);
  const home = strip?.x ?? 0;
  strip?.setX(home + side * 1.2).setAlpha(0);
  await play.move(street, {
    targets: rising,
    y: height - cell.height * 0.92,
    duration: 300,
    ease: 'Back.easeOut',
  });
  if (strip !== null) {
    await play.move(street, {
      targets: strip,
      x: home,
      alpha: 1,
      duration: 300,
      ease: 'Cubic.easeOut',
    });
  }
  await play.wait(240);
  await play.move(street, { targets: rising, y: height + 20, duration: 240, ease: 'Cubic.easeIn' });
};
