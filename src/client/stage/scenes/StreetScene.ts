import * as Phaser from 'phaser';
import type { View } from '../../../protocol/view.ts';
import type { Sign, Weather } from '../../../protocol/vocabulary.ts';
import {
  fragmentSlots,
  type StreetLayout,
  type StreetRow,
  streetLayout,
} from '../../layout/street-layout.ts';
import { Air } from '../actors/Air.ts';
import { Backdrop } from '../actors/Backdrop.ts';
import { Crowd } from '../actors/Crowd.ts';
import { DEPTH } from '../actors/depth.ts';
import { FragmentActor } from '../actors/FragmentActor.ts';
import { lightColour } from '../actors/Lights.ts';
import { StretchActor } from '../actors/StretchActor.ts';
import { NIGHT_DARK } from '../lamp.ts';
import type { Picture } from '../picture.ts';
import { createEasel } from '../sprites/paper/easel.ts';
import { drawSky } from '../sprites/street/sky.ts';
import { putTexture } from '../sprites/textures.ts';
import { darkness, eveningOf, timeOfDay } from '../time-of-day.ts';

export const STREET = 'street';

const isWary = (sign: Sign | null): boolean => sign === 'asks' || sign === 'protests';

/** The street of one week, rebuilt from the view whenever it must be. */
export class StreetScene extends Phaser.Scene {
  private layout: StreetLayout = { form: 'wide', stretches: [], places: [] };
  private stretches: readonly StretchActor[] = [];
  private backdrop: Backdrop | null = null;
  private sky: Phaser.GameObjects.Image | null = null;
  private air: Air | null = null;
  private skies = 0;
  private crowdOf: Crowd | null = null;
  /** Which stretch stands before the player, and by how many pixels the street is slid. */
  private before = 0;
  private shift = 0;
  private weatherTurned = false;
  private readonly scraps = new Map<string, FragmentActor>();
  /** Fragments that were looked at; they no longer breathe. */
  private readonly seen = new Set<string>();
  private hour: { readonly weather: Weather; readonly evening: number } | null = null;

  private readonly picture: Picture;

  constructor(picture: Picture) {
    super(STREET);
    this.picture = picture;
  }

  create(): void {
    this.sky = null;
    this.air = null;
    this.hour = null;
    this.scraps.clear();
    const { picture } = this;
    this.cameras.main.setOrigin(0, 0).setZoom(picture.ratio());
    this.layout = streetLayout(picture.size(), picture.view().silos);
    this.before = this.nearest(picture.pan());
    this.shift = Math.min(picture.pan(), this.layout.stretches.length - 1) * picture.size().width;
    this.stretches = this.layout.stretches.map((stretch) =>
      new StretchActor(this, picture, stretch).setDepth(DEPTH.set),
    );
    for (const actor of this.stretches) actor.slide(this.shift);
    this.backdrop = this.hangBackdrop();
    this.crowdOf = new Crowd(this, picture);
    this.crowdOf.moveTo(this.rows(), this.stretches[this.before]?.doors ?? []);
    this.sync(picture.view());
    this.drawAhead();
  }

  override update(_time: number, delta: number): void {
    if (this.picture.still) return;
    const step = Math.min(delta, 60);
    this.air?.update(step);
    this.crowdOf?.update(step);
  }

  get crowd(): Crowd | null {
    return this.crowdOf;
  }

  /** Makes the street equal to the view. */
  sync(view: View): void {
    if (this.crowdOf === null) return;
    this.turnTo(view);
    this.lay(view);
    this.crowdOf.releaseAll();
    this.crowdOf.sync(
      view.portraits.filter((portrait) => !portrait.gone).map((portrait) => portrait.id),
      this.picture.faces.passers,
      view.weather,
    );
    this.crowdOf.shun(
      view.portraits.filter(({ lastSign }) => isWary(lastSign)).map(({ id }) => id),
    );
    if (this.weatherTurned && !this.picture.still) this.crowdOf.lookUp();
    this.weatherTurned = false;
  }

  /** Whether the places of the view are those that stand here; a new act needs a new street. */
  fits(view: View): boolean {
    return view.silos.join() === this.layout.places.map((place) => place.silo).join();
  }

  scrap(fragment: string): FragmentActor | null {
    return this.scraps.get(fragment) ?? null;
  }

  /** Where a place’s door is on the stage; off its edge when the place is further up or down the street. */
  door(silo: View['silos'][number]): readonly [number, number] {
    for (const actor of this.stretches) {
      const door = actor.door(silo);
      if (door !== null) return [door[0] - this.shift, door[1]];
    }
    return [this.picture.size().width / 2, this.picture.size().height / 2];
  }

  /** Slides the street: 1 is the width of the stage. People walk along; what is far moves less. */
  slide(pan: number): void {
    if (this.crowdOf === null) return;
    // The page may know of a stretch that the picture has not come to yet.
    const shift = Math.min(pan, this.layout.stretches.length - 1) * this.picture.size().width;
    const by = shift - this.shift;
    if (by === 0) return;
    this.shift = shift;
    for (const actor of this.stretches) actor.slide(shift);
    for (const scrap of this.scraps.values()) scrap.x -= by;
    this.backdrop?.slide(shift);
    this.air?.slide(by);
    this.crowdOf.stroll(by);
    const before = this.nearest(pan);
    if (before !== this.before) this.stopBefore(before);
  }

  /** The page has gone dark, or light again. */
  relight(): void {
    if (this.crowdOf === null) return;
    this.hour = null;
    const view = this.picture.view();
    this.turnTo(view);
    this.lay(view);
  }

  private nearest(pan: number): number {
    return Math.max(0, Math.min(this.layout.stretches.length - 1, Math.round(pan)));
  }

  /** The rows of the stretch before the player, from the left of the stage. */
  private rows(): readonly StreetRow[] {
    const stretch = this.layout.stretches[this.before];
    return stretch?.rows.map((row) => ({ ...row, x: row.x - stretch.x })) ?? [];
  }

  private stopBefore(index: number): void {
    const rows = this.rows();
    this.before = index;
    const now = this.rows();
    this.crowdOf?.moveTo(now, this.stretches[index]?.doors ?? []);
    if (rows.length === now.length) return;
    // A phone folds each stretch into rows of its own, and each row has its own sky.
    this.backdrop?.destroy();
    this.backdrop = this.hangBackdrop();
    this.hour = null;
    this.turnTo(this.picture.view());
  }

  private hangBackdrop(): Backdrop {
    const backdrop = new Backdrop(this, this.picture, this.rows(), this.layout.stretches.length);
    backdrop.slide(this.shift);
    return backdrop;
  }

  /** Stretches that cannot be seen yet are drawn one by one while nothing happens, so that sliding never waits. */
  private drawAhead(): void {
    this.stretches.forEach((actor, index) => {
      this.time.delayedCall(1500 + index * 700, () => actor.draw());
    });
  }

  point(id: string | null): void {
    for (const [fragment, actor] of this.scraps) {
      actor.lift(fragment === id);
      if (fragment === id) this.seen.add(fragment);
    }
  }

  private turnTo(view: View): void {
    const evening = Math.round(eveningOf(timeOfDay(view)) * 5) / 5;
    const { weather } = view;
    if (this.hour?.weather === weather && this.hour.evening === evening) return;
    const first = this.hour === null;
    const turned = !first && this.hour?.weather !== weather;
    this.hour = { weather, evening };
    this.air?.destroy();
    this.air = new Air(this, this.picture, this.layout, this.rows(), weather, timeOfDay(view));
    this.air.slide(this.shift);
    this.shine(weather, evening);
    this.paintSky(weather, evening, first);
    this.weatherTurned = turned;
  }

  private shine(weather: Weather, evening: number): void {
    const theme = this.picture.theme();
    const dark = Math.max(darkness(weather, evening), theme === 'dark' ? NIGHT_DARK : 0);
    const colour = lightColour(evening, dark, theme);
    for (const actor of this.stretches) actor.shine(colour, dark);
    this.crowdOf?.light(colour);
    this.air?.light(colour);
    this.backdrop?.shine(colour, weather);
  }

  /** The new sky is laid over the old one, which is then taken away. */
  private paintSky(weather: Weather, evening: number, first: boolean): void {
    const { width } = this.picture.size();
    // Under the last pavement there is no sky to paint.
    const height = (this.rows().at(-1)?.ground ?? this.picture.size().height) + 2;
    const ratio = this.picture.ratio();
    const before = this.sky;
    this.skies += 1;
    const key = `sky:${this.skies}`;
    const easel = createEasel(width, height, ratio);
    drawSky(easel, this.rows(), { weather, evening, theme: this.picture.theme() });
    putTexture(this.textures, key, easel.canvas);
    this.sky = this.add
      .image(0, 0, key)
      .setOrigin(0)
      .setScale(1 / ratio)
      .setDepth(DEPTH.sky + 0.1);
    // Its texture goes with it, and not before: a sky may still be fading when the next one comes.
    this.sky.once('destroy', () => this.textures.remove(key));
    const settle = () => {
      before?.destroy();
      this.sky?.setDepth(DEPTH.sky);
    };
    if (first || this.picture.still) settle();
    else {
      this.sky.setAlpha(0);
      this.tweens.add({ targets: this.sky, alpha: 1, duration: 900, onComplete: settle });
    }
  }

  private lay(view: View): void {
    for (const actor of this.scraps.values()) actor.destroy();
    this.scraps.clear();
    for (const place of this.layout.places) {
      const left = view.street.filter(({ silo }) => silo === place.silo);
      const slots = fragmentSlots(place, left.length);
      left.forEach((fragment, index) => {
        const slot = slots[index];
        if (slot === undefined) return;
        const here = { ...slot, x: slot.x - this.shift };
        const actor = new FragmentActor(this, this.picture, fragment, here, {
          opening: view.opening === fragment.id,
          seen: this.seen.has(fragment.id),
        });
        this.scraps.set(fragment.id, actor.setDepth(DEPTH.fragments + slot.y / 100));
      });
    }
  }
}
