import type { Moment } from '../../../protocol/vocabulary.ts';
import { DEPTH } from '../actors/depth.ts';
import type { Choreography } from './choreography.ts';
import { carrierPicture, fly, nameTag, spotlight } from './moves.ts';

/** How dark it is when the message arrives: a message at night is seen to come at night. */
const NIGHT: Readonly<Record<Moment, number>> = {
  morning: 0,
  afternoon: 0,
  evening: 0.22,
  late: 0.46,
};

/** The message leaves the house, crosses the street and reaches its reader, who stops. */
export const delivered: Choreography<'message.delivered'> = async (
  play,
  { portrait, channel, moment },
) => {
  const { street, picture } = play;
  const { width, height } = picture.size();
  if (NIGHT[moment] > 0) {
    const dusk = play.prop(
      street.add
        .rectangle(0, 0, width, height, 0x2f3a4a)
        .setOrigin(0)
        .setAlpha(0)
        .setDepth(DEPTH.shade - 1),
    );
    void play.move(street, { targets: dusk, alpha: NIGHT[moment], duration: 260 });
  }
  const puppet = street.crowd?.summon(portrait) ?? null;
  if (puppet === null) return;
  spotlight(play);
  const person = picture.view().portraits.find(({ id }) => id === portrait);
  if (person !== undefined) nameTag(play, puppet, picture.translator.say(person.firstName));
  const s = Math.max(15, Math.min(30, puppet.tall * 0.19));
  const [x, y] = channel === 'counter' ? street.door('till') : [width / 2, height + 20];
  const message = carrierPicture(play, street, channel, s, {
    x,
    y: channel === 'counter' ? y - 60 : y,
  });
  puppet.turn(message.x < puppet.x ? -1 : 1);
  const { above } = puppet;
  await fly(play, street, message, { x: above.x, y: above.y - s }, 640, 120);
  puppet.nod(-0.08);
  await play.move(street, {
    targets: message,
    scale: message.scale * 0.3,
    alpha: 0,
    y: above.y + puppet.tall * 0.4,
    delay: 120,
    duration: 220,
  });
  puppet.nod(0.1);
  await play.wait(140);
};
