import * as Phaser from 'phaser';
import type { View } from '../../../protocol/view.ts';
import type { Weather } from '../../../protocol/vocabulary.ts';
import { fragmentSlots, type StreetLayout, streetLayout } from '../../layout/street-layout.ts';
import { fonts } from '../../theme/tokens.ts';
import { Air } from '../actors/Air.ts';
import { Crowd } from '../actors/Crowd.ts';
import { DEPTH } from '../actors/depth.ts';
import { FragmentActor } from '../actors/FragmentActor.ts';
import { Lights, lightColour } from '../actors/Lights.ts';
import type { Picture } from '../picture.ts';
import { createEasel } from '../sprites/paper/easel.ts';
import { drawSky } from '../sprites/street/sky.ts';
import { drawStreetSet, type StreetSet } from '../sprites/street/street-set.ts';
import { putTexture } from '../sprites/textures.ts';
import { darkness, eveningOf, timeOfDay } from '../time-of-day.ts';

export const STREET = 'street';

/** The street of one week, rebuilt from the view whenever it must be. */
export class StreetScene extends Phaser.Scene {
  private layout: StreetLayout = { form: 'wide', rows: [], places: [] };
  private sky: Phaser.GameObjects.Image | null = null;
  private air: Air | null = null;
  private skies = 0;
  private lamps: Lights | null = null;
  private built: StreetSet = { fronts: [], lights: [] };
  /** Sheets that take the colour of the hour. */
  private lit: (Phaser.GameObjects.Image | Phaser.GameObjects.Text)[] = [];
  private crowdOf: Crowd | null = null;
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
    const size = picture.size();
    const ratio = picture.ratio();
    this.cameras.main.setOrigin(0, 0).setZoom(ratio);
    this.layout = streetLayout(size, picture.view().silos);

    const easel = createEasel(size.width, size.height, ratio);
    this.built = drawStreetSet(easel, this.layout);
    putTexture(this.textures, 'street-set', easel.canvas);
    const set = this.add
      .image(0, 0, 'street-set')
      .setOrigin(0)
      .setScale(1 / ratio);
    this.lit = [set.setDepth(DEPTH.set)];
    this.lamps = new Lights(this, this.built.lights, DEPTH.lights);
    this.writeSigns(ratio);
    this.crowdOf = new Crowd(
      this,
      picture,
      this.layout,
      this.built.fronts.map((front) => front.door),
    );
    this.sync(picture.view());
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
  }

  /** Whether the places of the view are those that stand here; a new act needs a new street. */
  fits(view: View): boolean {
    return view.silos.join() === this.layout.places.map((place) => place.silo).join();
  }

  scrap(fragment: string): FragmentActor | null {
    return this.scraps.get(fragment) ?? null;
  }

  /** Where a place's door is. */
  door(silo: View['silos'][number]): readonly [number, number] {
    const front = this.built.fronts.find(({ place }) => place.silo === silo);
    return front?.door ?? [this.picture.size().width / 2, this.picture.size().height / 2];
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
    this.hour = { weather, evening };
    this.air?.destroy();
    this.air = new Air(this, this.picture, this.layout, weather, timeOfDay(view));
    this.shine(weather, evening);
    this.paintSky(weather, evening, first);
  }

  private shine(weather: Weather, evening: number): void {
    const dark = darkness(weather, evening);
    const colour = lightColour(evening, dark);
    for (const sheet of this.lit) sheet.setTint(colour);
    this.crowdOf?.light(colour);
    this.air?.light(colour);
    this.lamps?.set(dark);
  }

  /** The new sky is laid over the old one, which is then taken away. */
  private paintSky(weather: Weather, evening: number, first: boolean): void {
    const { width } = this.picture.size();
    // Under the last pavement there is no sky to paint.
    const height = (this.layout.rows.at(-1)?.ground ?? this.picture.size().height) + 2;
    const ratio = this.picture.ratio();
    const before = this.sky;
    this.skies += 1;
    const key = `sky:${this.skies}`;
    const easel = createEasel(width, height, ratio);
    drawSky(easel, this.layout, weather, evening);
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
      const here = view.street.filter(({ silo }) => silo === place.silo);
      const slots = fragmentSlots(place, here.length);
      here.forEach((fragment, index) => {
        const slot = slots[index];
        if (slot === undefined) return;
        const actor = new FragmentActor(this, this.picture, fragment, slot, {
          opening: view.opening === fragment.id,
          seen: this.seen.has(fragment.id),
        });
        this.scraps.set(fragment.id, actor.setDepth(DEPTH.fragments + slot.y / 100));
      });
    }
  }

  private writeSigns(ratio: number): void {
    for (const { sign, place } of this.built.fronts) {
      const text = this.add
        .text(
          sign.x + sign.width / 2,
          sign.y + sign.height / 2,
          this.picture.translator.t(`silo.${place.silo}`),
          {
            fontFamily: fonts.display,
            fontStyle: '650',
            fontSize: `${Math.round(sign.height * 0.56)}px`,
            color: sign.colour,
            resolution: ratio,
          },
        )
        .setOrigin(0.5, 0.53)
        .setDepth(DEPTH.signs);
      this.lit.push(text.setScale(Math.min(1, (sign.width * 0.9) / text.width)));
    }
  }
}
