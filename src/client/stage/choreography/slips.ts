import type * as Phaser from 'phaser';
import { papers } from '../sprites/palette.ts';
import { scribble } from '../sprites/paper/ink.ts';
import { rectangle } from '../sprites/paper/outline.ts';
import { chance } from '../sprites/paper/random.ts';
import { lay } from '../sprites/paper/sheet.ts';
import { picture, type Spot } from './moves.ts';
import type { Play } from './play.ts';

const FILLS = [papers.sheet, papers.butter, papers.blush, papers.mist] as const;

/** A slip of somebody of the crowd: no name on it, and one of many. */
export function crowdSlip(
  play: Play,
  scene: Phaser.Scene,
  index: number,
  s: number,
  at: Spot,
): Phaser.GameObjects.Image {
  const kind = index % FILLS.length;
  return picture(play, scene, `crowd-slip:${kind}`, s * 1.6, at, (easel) => {
    lay(easel, rectangle(-s * 0.5, -s * 0.34, s, s * 0.68), {
      fill: FILLS[kind] ?? papers.sheet,
      seed: kind,
      height: 2,
      tear: Math.max(0.8, s * 0.03),
    });
    scribble(easel, [-s * 0.36, -s * 0.12], s * 0.7, {
      colour: papers.inkSoft,
      width: Math.max(0.9, s * 0.05),
      lines: 2,
      leading: s * 0.2,
      seed: kind,
    });
  });
}

/** How many slips stand for so many people: all of a few, some of a crowd. */
export const slipsFor = (people: number): number =>
  Math.min(14, Math.max(1, Math.round(Math.sqrt(people) * 1.2)));

/** A spot on the terraces where the crowd walks. */
export function upThere(play: Play, index: number): Spot {
  const { width, height } = play.picture.size();
  return {
    x: width * (0.06 + chance(31, index) * 0.88),
    y: height * (0.16 + chance(32, index) * 0.06),
  };
}
