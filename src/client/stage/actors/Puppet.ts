import * as Phaser from 'phaser';
import type { Picture } from '../picture.ts';
import { lookOf } from '../sprites/people/look.ts';
import { type DrawnHeads, hipOf, JOINTS, puppetFrames } from '../sprites/people/puppet-frames.ts';
import { AXLE, SEATED } from '../sprites/people/wheelchair.ts';
import { paintFrames } from '../sprites/textures.ts';
import { BUST, type Faces } from './face.ts';

export type Mood = 'calm' | 'smile' | 'frown';
const HEADS: Readonly<Record<Mood, string>> = {
  calm: 'head',
  smile: 'head-smile',
  frown: 'head-frown',
};

/** How far the arm that holds an umbrella is turned, in radians. */
const HOLDING = -0.5;

function headsOf(faces: Faces, person: string): DrawnHeads | null {
  const calm = faces.of(person, 'indifferent');
  if (calm === null) return null;
  const smile = faces.of(person, 'delighted') ?? calm;
  const frown = faces.of(person, 'hurt') ?? calm;
  return {
    marks: BUST,
    of: (mood) => (mood === 'smile' ? smile : mood === 'frown' ? frown : calm).head,
  };
}

/** A person cut from paper, its feet at the origin. Parts turn about their pins; nothing bends. */
export class Puppet extends Phaser.GameObjects.Container {
  readonly person: string;
  /** From the feet to the top of the head, in CSS pixels. */
  readonly tall: number;
  private readonly parts: Readonly<
    Record<'head' | 'arm' | 'armBack' | 'leg' | 'legBack' | 'umbrella', Phaser.GameObjects.Image>
  >;
  private readonly sheets: readonly Phaser.GameObjects.Image[];
  private readonly trunk: Phaser.GameObjects.Container;
  /** The great wheel of a chair, which turns as a leg walks. */
  private readonly wheel: Phaser.GameObjects.Image | null;
  private stride = 0;
  private hold: number | null = null;

  constructor(scene: Phaser.Scene, picture: Picture, person: string, height: number) {
    super(scene, 0, 0);
    this.person = person;
    const look = lookOf(person, picture.faces.of(person, 'indifferent')?.likeness ?? {});
    this.tall = height * look.stature;
    const s = this.tall / 100;
    const key = `puppet:${person}`;
    const origins = paintFrames(
      scene.textures,
      key,
      picture.ratio(),
      puppetFrames(look, this.tall, headsOf(picture.faces, person)),
    );
    const part = (frame: string, x: number, y: number) => {
      const [originX, originY] = origins.get(frame) ?? [0.5, 0.5];
      return scene.add
        .image(x * s, (y + (look.seated && y < AXLE.y - 20 ? SEATED : 0)) * s, key, frame)
        .setOrigin(originX, originY)
        .setScale(1 / picture.ratio());
    };
    const hip = hipOf(look);
    const parts = {
      umbrella: part('umbrella', 15.5, JOINTS.shoulder + 15)
        .setRotation(-0.16)
        .setVisible(false),
      armBack: part('arm-back', 7, JOINTS.shoulder),
      legBack: part('leg-back', 3, hip),
      leg: part('leg', -3, hip),
      head: part('head', 0.6, JOINTS.head),
      arm: part('arm', -7.5, JOINTS.shoulder),
    };
    this.parts = parts;
    const shadow = scene.add.ellipse(0, 0, (look.seated ? 52 : 34) * s, 7 * s, 0x3a2a18, 0.22);
    this.wheel = look.seated ? part('wheel', AXLE.x, AXLE.y) : null;
    if (look.seated) for (const leg of [parts.leg, parts.legBack]) leg.setVisible(false);
    this.sheets = [
      parts.umbrella,
      parts.armBack,
      ...(look.seated ? [part('chair', 0, 0)] : []),
      parts.legBack,
      parts.leg,
      parts.head,
      part('body', 0, JOINTS.neck),
      ...(this.wheel === null ? [] : [this.wheel]),
      parts.arm,
    ];
    this.trunk = scene.add.container(0, 0, [...this.sheets]);
    this.add([shadow, this.trunk]);
    scene.add.existing(this);
    this.stand();
  }

  /** 1 looks to the right, -1 to the left. */
  turn(side: 1 | -1): this {
    this.trunk.scaleX = side;
    return this;
  }

  get side(): 1 | -1 {
    return this.trunk.scaleX < 0 ? -1 : 1;
  }

  mood(mood: Mood): this {
    this.parts.head.setFrame(HEADS[mood], false, false);
    return this;
  }

  umbrella(open: boolean): this {
    this.parts.umbrella.setVisible(open);
    // The arm that holds it comes towards us: it is seen shorter.
    this.parts.armBack.scaleY = this.parts.armBack.scaleX * (open ? 0.62 : 1);
    return this;
  }

  /** Moves the parts by one step of `distance` pixels. */
  walk(distance: number): void {
    this.stride += distance / (this.tall * 0.2);
    const swing = Math.sin(this.stride);
    const { leg, legBack, arm, armBack, umbrella } = this.parts;
    leg.rotation = swing * 0.42;
    legBack.rotation = -swing * 0.42;
    arm.rotation = -swing * 0.34;
    armBack.rotation = umbrella.visible ? HOLDING : (this.hold ?? swing * 0.34);
    if (this.wheel === null) this.trunk.y = -Math.abs(Math.cos(this.stride)) * this.tall * 0.012;
    else this.wheel.rotation += distance / (this.tall * 0.17);
  }

  stand(): void {
    const { leg, legBack, arm, armBack, head, umbrella } = this.parts;
    leg.rotation = 0.04;
    legBack.rotation = -0.06;
    arm.rotation = 0.06;
    armBack.rotation = umbrella.visible ? HOLDING : (this.hold ?? -0.08);
    head.rotation = 0;
    this.trunk.y = 0;
  }

  light(colour: number): void {
    for (const part of this.sheets) part.setTint(colour);
  }

  /** Raises the far arm by that many radians, away from the face, or lets it hang; it may be busy with an umbrella. */
  raise(angle: number | null): void {
    this.hold = angle;
    if (!this.parts.umbrella.visible) this.parts.armBack.rotation = angle ?? -0.08;
  }

  nod(angle: number): void {
    this.parts.head.rotation = angle;
  }

  /** Where a sign is shown: over the head, and over the umbrella when it is open. */
  get above(): Phaser.Math.Vector2 {
    return new Phaser.Math.Vector2(
      this.x,
      this.y - this.tall * (this.parts.umbrella.visible ? 1.32 : 1.1),
    );
  }

  get hand(): Phaser.Math.Vector2 {
    return new Phaser.Math.Vector2(
      this.x + this.side * this.tall * 0.12,
      this.y - this.tall * 0.42,
    );
  }
}
