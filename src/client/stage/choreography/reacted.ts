import type { Sign } from '../../../protocol/vocabulary.ts';
import type { Puppet } from '../actors/Puppet.ts';
import type { Choreography } from './choreography.ts';
import { fly, nameTag, overhead, pop, signPicture, spotlight } from './moves.ts';
import type { Play } from './play.ts';

type Gesture = (play: Play, puppet: Puppet, s: number) => Promise<void>;

/** One gesture for each sign, and one shape: the same sign is always told the same way. */
const GESTURES: Readonly<Record<Sign, Gesture>> = {
  // Stands straight, smiles, raises an arm; a flower opens.
  thanks: async (play, puppet, s) => {
    const { street } = play;
    puppet.mood('smile').raise(-2.3);
    const flower = signPicture(play, street, 'thanks', s, overhead(puppet, s));
    void play.move(street, {
      targets: puppet,
      y: puppet.y - puppet.tall * 0.07,
      duration: 130,
      yoyo: true,
      ease: 'Quad.easeOut',
    });
    await pop(play, street, flower);
    await play.move(street, {
      targets: flower,
      y: flower.y - s * 0.7,
      rotation: 0.3,
      duration: 520,
      ease: 'Sine.easeOut',
    });
    await play.wait(180);
  },
  // A bag, and a nod.
  buys: async (play, puppet, s) => {
    const { street } = play;
    puppet.mood('smile');
    const bag = signPicture(play, street, 'buys', s, overhead(puppet, s));
    await pop(play, street, bag);
    puppet.nod(0.14);
    await fly(play, street, bag, { ...puppet.hand, scale: 0.55 }, 420, 12);
    puppet.nod(0);
    await play.wait(240);
  },
  // Walks on; only steps are left.
  ignores: async (play, puppet, s) => {
    const { street, picture } = play;
    const { width } = picture.size();
    const side = puppet.x > width / 2 ? -1 : 1;
    const from = overhead(puppet, s * 0.7);
    puppet.turn(side);
    const steps = signPicture(play, street, 'ignores', s * 0.9, from);
    steps.setFlipX(side < 0).setAlpha(0);
    void play.move(street, { targets: steps, alpha: 1, duration: 200 });
    const distance = puppet.tall * 0.75;
    const gone = { far: 0 };
    let before = 0;
    await play.move(street, {
      targets: gone,
      far: distance,
      duration: 860,
      onUpdate: () => {
        puppet.x += side * (gone.far - before);
        puppet.walk(gone.far - before);
        before = gone.far;
      },
    });
    puppet.stand();
  },
  // Stops, looks round; a scrap with a question.
  asks: async (play, puppet, s) => {
    const { street } = play;
    const scrap = signPicture(play, street, 'asks', s, overhead(puppet, s));
    puppet.turn(puppet.side === 1 ? -1 : 1).nod(0.16);
    await pop(play, street, scrap);
    await play.move(street, {
      targets: scrap,
      rotation: 0.14,
      duration: 150,
      yoyo: true,
      repeat: 1,
      ease: 'Sine.easeInOut',
    });
    await play.wait(220);
  },
  // Frowns, throws a sheet that was crumpled.
  protests: async (play, puppet, s) => {
    const { street } = play;
    puppet.mood('frown').raise(-2.5);
    const ball = signPicture(play, street, 'protests', s, overhead(puppet, s));
    await pop(play, street, ball);
    void play.move(street, {
      targets: puppet,
      x: puppet.x + 3,
      duration: 50,
      yoyo: true,
      repeat: 3,
    });
    await play.wait(240);
    puppet.raise(-0.6);
    await fly(
      play,
      street,
      ball,
      { x: puppet.x + puppet.side * puppet.tall * 0.55, y: puppet.y - s * 0.4 },
      380,
      50,
    );
    await play.move(street, { targets: ball, y: ball.y - 10, duration: 70, yoyo: true });
  },
  // Turns away and walks off the edge.
  leaves: async (play, puppet, s) => {
    const { street, picture } = play;
    const { width } = picture.size();
    const side = puppet.x > width / 2 ? 1 : -1;
    puppet.mood('frown');
    const door = signPicture(play, street, 'leaves', s, overhead(puppet, s));
    await pop(play, street, door);
    puppet.turn(side);
    const edge = side > 0 ? width + puppet.tall * 0.3 : -puppet.tall * 0.3;
    const all = Math.abs(edge - puppet.x);
    const gone = { far: 0 };
    let before = 0;
    void play.move(street, { targets: door, alpha: 0, delay: 420, duration: 340 });
    await play.move(street, {
      targets: gone,
      far: all,
      duration: 860,
      ease: 'Quad.easeIn',
      onUpdate: () => {
        puppet.x += side * (gone.far - before);
        puppet.walk(gone.far - before);
        before = gone.far;
      },
    });
    puppet.setVisible(false);
  },
};

/** What anybody in the street can see of a reaction. */
export const reacted: Choreography<'consumer.reacted'> = async (play, { portrait, sign }) => {
  const { street, picture } = play;
  const puppet = street.crowd?.summon(portrait) ?? null;
  if (puppet === null) return;
  const person = picture.view().portraits.find(({ id }) => id === portrait);
  if (person !== undefined) nameTag(play, puppet, picture.translator.say(person.firstName));
  spotlight(play);
  const s = Math.max(20, Math.min(40, puppet.tall * 0.26));
  await GESTURES[sign](play, puppet, s);
};
