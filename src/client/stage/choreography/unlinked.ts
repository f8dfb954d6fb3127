import { DEPTH } from '../actors/depth.ts';
import { scrapTexture } from '../actors/FragmentActor.ts';
import type { Choreography } from './choreography.ts';
import { fly } from './moves.ts';
import { thread } from './thread.ts';

/** The thread is cut, and the fragment goes back to the tray. */
export const unlinked: Choreography<'identity.unlinked'> = async (play, { fragment, portrait }) => {
  const { desk, picture } = play;
  const card = desk.portrait(portrait);
  const fact = picture
    .view()
    .portraits.find(({ id }) => id === portrait)
    ?.facts.find(({ id }) => id === fragment);
  const { tray } = desk;
  if (!desk.isUp || card === null || fact === undefined || tray === null) return;
  const to =
    tray.height > 0
      ? { x: tray.x + tray.width / 2, y: tray.y + tray.height / 2 }
      : { x: picture.size().width / 2, y: picture.size().height - 40 };
  const draw = thread(play, desk, card.middle, to);
  draw(1);
  const side = 72;
  const scrap = play.prop(
    desk.add
      .image(card.middle.x, card.middle.y, scrapTexture(desk, picture, fact, side))
      .setScale(1 / picture.ratio())
      .setDepth(DEPTH.effects),
  );
  const shown = { share: 1 };
  await play.move(desk, {
    targets: shown,
    share: 0,
    duration: 240,
    onUpdate: () => draw(shown.share),
  });
  await fly(play, desk, scrap, to, 480, 30);
};
