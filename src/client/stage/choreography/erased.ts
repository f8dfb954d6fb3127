import { scrapTexture } from '../actors/FragmentActor.ts';
import type { Choreography } from './choreography.ts';
import { shred } from './shred.ts';

/** What was held of somebody goes through the shredder: the card trembles, the scrap falls in strips. */
export const erased: Choreography<'fragment.erased'> = async (play, { fragment, portrait }) => {
  const scene = play.stage;
  const { width, height } = play.picture.size();
  const card = portrait === null ? null : play.desk.portrait(portrait);
  const slip = play.desk.slip(fragment);
  const middle =
    card?.middle ?? (slip === null ? { x: width / 2, y: height * 0.5 } : { x: slip.x, y: slip.y });
  slip?.setVisible(false);
  const side = Math.min(110, width * 0.24);
  const held = [
    ...play.picture.view().loose,
    ...play.picture.view().portraits.flatMap(({ facts }) => facts),
  ].find(({ id }) => id === fragment);
  if (held === undefined) return;
  const corner = { x: middle.x - side / 2, y: middle.y - side / 2 };
  const image = play.prop(
    scene.add
      .image(corner.x, corner.y, scrapTexture(scene, play.picture, held, side))
      .setOrigin(0)
      .setScale(1 / play.picture.ratio()),
  );
  if (card !== null)
    void play.move(scene, { targets: card, angle: 1.2, duration: 60, yoyo: true, repeat: 3 });
  await shred(play, scene, image, corner);
};
