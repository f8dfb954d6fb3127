import { DEPTH } from '../actors/depth.ts';
import type { Choreography } from './choreography.ts';

/** Everybody stops; the light goes down on the street like on a stage. */
export const gameEnds: Choreography<'game.ended'> = async (play) => {
  const { street, picture } = play;
  const { width, height } = picture.size();
  for (const { id } of picture.view().portraits) street.crowd?.summon(id);
  const dark = play.prop(
    street.add
      .rectangle(0, 0, width, height, 0x241f1a)
      .setOrigin(0)
      .setAlpha(0)
      .setDepth(DEPTH.effects),
  );
  await play.move(street, { targets: dark, alpha: 0.55, duration: 900, ease: 'Sine.easeIn' });
};
