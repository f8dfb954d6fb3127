import { DEPTH } from '../actors/depth.ts';
import type { Choreography } from './choreography.ts';

/** Evening falls; what was not picked up blows away. */
export const dayCloses: Choreography<'week.closed'> = async (play) => {
  const { street, picture } = play;
  const { width, height } = picture.size();
  const dusk = play.prop(
    street.add
      .rectangle(0, 0, width, height, 0x2f3a4a)
      .setOrigin(0)
      .setAlpha(0)
      .setDepth(DEPTH.rain - 1),
  );
  const left = picture.view().street.map(({ id }) => street.scrap(id));
  left.forEach((scrap, index) => {
    if (scrap === null) return;
    scrap.lift(false);
    scrap.stopPulse();
    void play.move(street, {
      targets: scrap,
      x: scrap.x + width * 0.5,
      y: scrap.y - 60 - (index % 3) * 40,
      rotation: 2.4,
      alpha: 0,
      delay: index * 45,
      duration: 640,
      ease: 'Quad.easeIn',
    });
  });
  await play.move(street, { targets: dusk, alpha: 0.5, duration: 760, ease: 'Sine.easeIn' });
};
