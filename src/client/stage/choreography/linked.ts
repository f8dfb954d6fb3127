import type { Choreography } from './choreography.ts';
import { fly } from './moves.ts';
import { thread } from './thread.ts';

/** The player ties a loose fragment to a portrait: a thread runs between them, then draws the slip in. */
export const linked: Choreography<'identity.linked'> = async (play, { fragment, portrait }) => {
  const { desk } = play;
  const slip = desk.slip(fragment);
  const card = desk.portrait(portrait);
  if (!desk.isUp || slip === null || card === null) return;
  // A slip that was dropped here was on its way back.
  desk.tweens.killTweensOf(slip);
  const draw = thread(play, desk, slip, card.middle);
  const drawn = { share: 0 };
  await play.move(desk, {
    targets: drawn,
    share: 1,
    duration: 320,
    ease: 'Cubic.easeOut',
    onUpdate: () => draw(drawn.share),
  });
  await fly(play, desk, slip, { x: card.middle.x, y: card.middle.y, scale: 0.6 }, 420, 20);
  slip.setVisible(false);
  await play.move(desk, { targets: card, scale: 1.03, duration: 110, yoyo: true });
};
