import type * as Phaser from 'phaser';
import type { View } from '../../../protocol/view.ts';
import type { Picture } from '../picture.ts';
import type { DeskScene } from '../scenes/DeskScene.ts';
import type { StreetScene } from '../scenes/StreetScene.ts';

/** The two scenes of the stage. */
export interface Scenes {
  readonly street: StreetScene;
  readonly desk: DeskScene;
}

type Moving = Phaser.Types.Tweens.TweenBuilderConfig;

/**
 * One little scene being played. Whatever it borrows or adds is taken back when it ends or is cut short; a scene that
 * is cut short is simply left where it stands, and the picture is made equal to the view.
 */
export class Play {
  private readonly props: Phaser.GameObjects.GameObject[] = [];
  private readonly running = new Set<Phaser.Tweens.Tween>();
  private readonly clocks = new Set<Phaser.Time.TimerEvent>();
  private cutShort = false;

  readonly street: StreetScene;
  readonly desk: DeskScene;
  readonly picture: Picture;
  /** The view that the picture will show when the queue is played. */
  readonly next: View;
  /** Makes the picture equal to the view at once, behind whatever hides it. */
  readonly settle: () => void;

  constructor(scenes: Scenes, picture: Picture, next: View, settle: () => void) {
    this.street = scenes.street;
    this.desk = scenes.desk;
    this.picture = picture;
    this.next = next;
    this.settle = settle;
  }

  /** The scene on top: what flies between street and desk is drawn there. */
  get stage(): Phaser.Scene {
    return this.desk.isUp ? this.desk : this.street;
  }

  /** Keeps a prop until the end of the play. */
  prop<T extends Phaser.GameObjects.GameObject>(object: T): T {
    this.props.push(object);
    return object;
  }

  /** Resolves when the movement is over; never, when the play is cut short. */
  move(scene: Phaser.Scene, config: Moving): Promise<void> {
    return new Promise((resolve) => {
      if (this.cutShort) return;
      const tween = scene.tweens.add({
        ...config,
        onComplete: () => {
          this.running.delete(tween);
          resolve();
        },
      });
      this.running.add(tween);
    });
  }

  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      if (this.cutShort) return;
      const clock = this.street.time.delayedCall(milliseconds, () => {
        this.clocks.delete(clock);
        resolve();
      });
      this.clocks.add(clock);
    });
  }

  cut(): void {
    this.cutShort = true;
    for (const tween of this.running) tween.remove();
    for (const clock of this.clocks) clock.remove();
    this.end();
  }

  end(): void {
    for (const prop of this.props) prop.destroy();
    this.props.length = 0;
  }
}
