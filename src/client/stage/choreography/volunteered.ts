import { DEPTH } from '../actors/depth.ts';
import { scrapTexture } from '../actors/FragmentActor.ts';
import type { Choreography } from './choreography.ts';
import { deskEdge, fly, nameTag } from './moves.ts';

/** Somebody well served hands a fragment over. */
export const volunteered: Choreography<'fragment.volunteered'> = async (
  play,
  { fragment, portrait },
) => {
  const { street, picture } = play;
  const after = play.next.portraits.find(({ id }) => id === portrait);
  const fact =
    after?.facts.find(({ id }) => id === fragment) ??
    play.next.loose.find(({ id }) => id === fragment);
  const puppet = street.crowd?.summon(portrait) ?? null;
  if (puppet === null || fact === undefined) return;
  puppet.mood('smile').raise(-1.5);
  if (after !== undefined) nameTag(play, puppet, picture.translator.say(after.firstName));
  const scrap = play.prop(
    street.add
      .image(puppet.hand.x, puppet.hand.y, scrapTexture(street, picture, fact, 64))
      .setScale(0.6 / picture.ratio())
      .setDepth(DEPTH.effects),
  );
  await play.wait(240);
  await fly(play, street, scrap, { ...deskEdge(play), scale: 1.2 }, 620, 80);
};
