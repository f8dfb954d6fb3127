import * as Phaser from 'phaser';
import type { Portrait } from '../../../protocol/view.ts';
import { type Band, FACETS, type Facet, type Sign } from '../../../protocol/vocabulary.ts';
import type { Rect } from '../../layout/geometry.ts';
import { colours, fonts } from '../../theme/tokens.ts';
import { litPaper } from '../lamp.ts';
import { type Askew, askewOf } from '../line-up.ts';
import type { Picture } from '../picture.ts';
import { cardParts, portraitFrames } from '../sprites/desk/portrait-frames.ts';
import { drawSign } from '../sprites/marks/sign.ts';
import { crossedEnvelope } from '../sprites/marks/small.ts';
import type { Easel } from '../sprites/paper/easel.ts';
import { chance, seedOf } from '../sprites/paper/random.ts';
import { drawHead } from '../sprites/people/head.ts';
import { lookOf } from '../sprites/people/look.ts';
import { dropTextures, paint, paintFrames } from '../sprites/textures.ts';
import { scrapTexture } from './FragmentActor.ts';

/** The same sign always means the same band, and so the same expression. */
const BAND_OF: Readonly<Record<Sign, Band>> = {
  thanks: 'delighted',
  buys: 'pleased',
  ignores: 'indifferent',
  asks: 'uneasy',
  protests: 'hurt',
  leaves: 'gone',
};

const bandOf = ({ gone, lastSign }: Portrait): Band =>
  gone ? 'gone' : lastSign === null ? 'indifferent' : BAND_OF[lastSign];

/** The bust of a person in a square: drawn when there is a drawing, else cut from paper. */
function bustOf(picture: Picture, portrait: Portrait): (easel: Easel, side: number) => void {
  const face = picture.faces.of(portrait.id, bandOf(portrait));
  return (easel, side) => {
    if (face !== null) {
      easel.ctx.drawImage(face.bust, 0, 0, side, side);
      return;
    }
    easel.ctx.translate(side / 2, side * 0.82);
    drawHead(easel, lookOf(portrait.id), 'calm', side / 34);
  };
}

const askews = (portrait: Portrait): Readonly<Record<Facet, Askew>> => ({
  contact: askewOf(portrait, 'contact'),
  purchases: askewOf(portrait, 'purchases'),
  home: askewOf(portrait, 'home'),
  household: askewOf(portrait, 'household'),
  tastes: askewOf(portrait, 'tastes'),
  routine: askewOf(portrait, 'routine'),
  events: askewOf(portrait, 'events'),
  means: askewOf(portrait, 'means'),
});

/** A portrait on the desk: a card, eight strips, a name, the last sign. Its corner is the cell's corner. */
export class PortraitActor extends Phaser.GameObjects.Container {
  readonly portrait: string;
  private readonly strips = new Map<Facet, Phaser.GameObjects.Image>();
  private readonly ring: Phaser.GameObjects.Rectangle;
  private readonly at: { readonly x: number; readonly y: number };
  private lifted = false;

  private readonly picture: Picture;
  private readonly cell: Rect;

  constructor(
    scene: Phaser.Scene,
    picture: Picture,
    portrait: Portrait,
    cell: Rect,
    /** Where it is shown: each use keeps its own texture, so that none is taken from under another. */
    use: 'desk' | 'rising',
  ) {
    super(scene, cell.x, cell.y);
    this.picture = picture;
    this.cell = cell;
    this.portrait = portrait.id;
    this.at = { x: cell.x, y: cell.y };
    const { width, height } = cell;
    const scale = 1 / picture.ratio();
    // One texture for each state of the portrait; states that are gone are dropped.
    const state = [
      ...FACETS.map((facet) => `${portrait.facets[facet]}${askewOf(portrait, facet)}`),
      bandOf(portrait),
    ].join('');
    const beginning = `${use}:${portrait.id}:`;
    const key = `${beginning}${state}:${Math.round(width)}`;
    if (!scene.textures.exists(key)) dropTextures(scene.textures, beginning);
    const origins = paintFrames(
      scene.textures,
      key,
      picture.ratio(),
      portraitFrames({
        width,
        height,
        seed: seedOf(portrait.id),
        facets: portrait.facets,
        askew: askews(portrait),
        bust: bustOf(picture, portrait),
        gone: portrait.gone,
      }),
    );
    const frame = (name: string, x: number, y: number) => {
      const [originX, originY] = origins.get(name) ?? [0, 0];
      return scene.add
        .image(x, y, key, name)
        .setOrigin(originX, originY)
        .setScale(scale)
        .setTint(litPaper[picture.theme()]);
    };
    const { window, name } = cardParts(width, height);
    this.ring = scene.add
      .rectangle(width / 2, height / 2, width + 6, height + 6)
      .setStrokeStyle(3, Number.parseInt(colours.sheet.slice(1), 16))
      .setVisible(false);
    this.add([this.ring, frame('card', 0, 0)]);
    FACETS.forEach((facet, index) => {
      const strip = frame(facet, window.x, window.y + (index * window.height) / FACETS.length);
      this.strips.set(facet, strip);
      this.add(strip);
    });
    this.writeName(portrait, name);
    this.mark(portrait, width);
    this.tie(portrait);
  }

  lift(up: boolean): void {
    if (up === this.lifted) return;
    this.lifted = up;
    this.ring.setVisible(up);
    const y = this.at.y - (up ? 5 : 0);
    if (this.picture.still) this.y = y;
    else this.scene.tweens.add({ targets: this, y, duration: 150, ease: 'Cubic.easeOut' });
  }

  strip(facet: Facet): Phaser.GameObjects.Image | null {
    return this.strips.get(facet) ?? null;
  }

  /** The middle of the card, in the desk's coordinates. */
  get middle(): Phaser.Math.Vector2 {
    return new Phaser.Math.Vector2(
      this.at.x + this.cell.width / 2,
      this.at.y + this.cell.height / 2,
    );
  }

  private writeName(portrait: Portrait, at: { x: number; y: number; width: number }): void {
    const letters = this.picture.letters();
    const size = Math.max(11, Math.min(19, this.cell.height * 0.082)) * letters;
    const full = this.cell.width >= 150 * letters;
    const text = this.scene.add
      .text(at.x, at.y, this.picture.translator.say(full ? portrait.name : portrait.firstName), {
        fontFamily: fonts.display,
        fontStyle: '600',
        fontSize: `${size}px`,
        color: portrait.gone ? colours.inkSoft : colours.ink,
        resolution: this.picture.ratio(),
      })
      .setOrigin(0.5, 0.52);
    text.setScale(Math.min(1, at.width / text.width));
    this.add(text);
  }

  private mark(portrait: Portrait, width: number): void {
    const s = Math.max(10, Math.min(20, width * 0.115));
    const ratio = this.picture.ratio();
    const put = (key: string, x: number, draw: (easel: Easel) => void) => {
      const name = `${key}:${Math.round(s)}`;
      if (!this.scene.textures.exists(name)) {
        const box = { width: s * 2.8, height: s * 2.8, middle: true } as const;
        paint(this.scene.textures, name, ratio, box, draw);
      }
      this.add(this.scene.add.image(x, s * 0.5, name).setScale(1 / ratio));
    };
    const { lastSign } = portrait;
    if (lastSign !== null)
      put(`sign:${lastSign}`, width - s * 0.5, (easel) => drawSign[lastSign](easel, s));
    if (portrait.optedOut) put('opted-out', s * 0.5, (easel) => crossedEnvelope(easel, s));
  }

  /** The places that this portrait ties together: a scrap from each at the foot of the card, and the thread through them. */
  private tie(portrait: Portrait): void {
    const { width, height } = this.cell;
    const bySilo = new Map(portrait.facts.map((fact) => [fact.silo, fact]));
    const shown = [...bySilo.values()].slice(0, 6);
    if (shown.length < 2 || height < 120) return;
    const side = Math.max(18, Math.min(34, width * 0.17));
    const gap = Math.min(side * 1.12, (width - side) / Math.max(1, shown.length - 1));
    const left = width / 2 - (gap * (shown.length - 1)) / 2;
    const y = height + side * 0.06;
    const thread = this.scene.add.graphics();
    thread.lineStyle(2, Number.parseInt(colours.wax.slice(1), 16), 0.95);
    const pins = shown.map((fact, index) => ({
      fact,
      x: left + index * gap,
      y: y + (chance(seedOf(fact.id), 3) - 0.5) * 4,
    }));
    const scraps = pins.map(({ fact, x, y: at }) =>
      this.scene.add
        .image(x, at, scrapTexture(this.scene, this.picture, fact, side))
        .setScale(1 / this.picture.ratio())
        .setRotation((chance(seedOf(fact.id), 4) - 0.5) * 0.3)
        .setTint(litPaper[this.picture.theme()]),
    );
    pins.forEach((pin, index) => {
      const next = pins[index + 1];
      if (next !== undefined) sag(thread, pin, next, side * 0.3);
      thread.fillStyle(Number.parseInt(colours.wax.slice(1), 16), 1);
      thread.fillCircle(pin.x, pin.y - side * 0.3, 2.6);
    });
    this.add([...scraps, thread]);
  }
}

/** A thread from pin to pin, hanging a little. */
function sag(
  thread: Phaser.GameObjects.Graphics,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  rise: number,
): void {
  thread.beginPath();
  for (let step = 0; step <= 10; step += 1) {
    const at = step / 10;
    const x = from.x + (to.x - from.x) * at;
    const y = from.y + (to.y - from.y) * at - rise + Math.sin(at * Math.PI) * 5;
    if (step === 0) thread.moveTo(x, y);
    else thread.lineTo(x, y);
  }
  thread.strokePath();
}
