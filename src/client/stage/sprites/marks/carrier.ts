import type { Channel } from '../../../../protocol/vocabulary.ts';
import { lighter, papers } from '../palette.ts';
import type { Easel } from '../paper/easel.ts';
import { ink, scribble } from '../paper/ink.ts';
import { type Outline, rectangle, roundRectangle } from '../paper/outline.ts';
import { lay } from '../paper/sheet.ts';

type Carry = (easel: Easel, s: number) => void;

/** What carries a message to somebody: one shape for each channel, around the origin. */
const CARRIERS: Readonly<Record<Channel, Carry>> = {
  counter: speech(papers.sheet),
  letter: envelope,
  email: paperPlane,
  text: telephone,
  phone: telephone,
  notification: telephone,
  'social-reply': speech(papers.blush),
};

export const drawCarrier = (easel: Easel, channel: Channel, s: number): void =>
  CARRIERS[channel](easel, s);

function envelope(easel: Easel, s: number): void {
  lay(easel, rectangle(-s, -s * 0.64, s * 2, s * 1.28), { fill: papers.sheet, seed: 3, height: 3 });
  ink(
    easel,
    [
      [-s * 0.94, -s * 0.56],
      [0, s * 0.16],
      [s * 0.94, -s * 0.56],
    ],
    {
      colour: papers.inkSoft,
      width: Math.max(1.2, s * 0.06),
    },
  );
  lay(easel, rectangle(s * 0.5, -s * 0.5, s * 0.34, s * 0.4), {
    fill: papers.mustard,
    seed: 5,
    height: 0.6,
  });
}

function paperPlane(easel: Easel, s: number): void {
  lay(
    easel,
    [
      [-s, -s * 0.1],
      [s, -s * 0.72],
      [-s * 0.24, s * 0.2],
    ],
    { fill: papers.sheet, seed: 3, height: 3 },
  );
  lay(
    easel,
    [
      [-s * 0.24, s * 0.2],
      [s, -s * 0.72],
      [-s * 0.1, s * 0.78],
    ],
    {
      fill: papers.shade,
      seed: 4,
      height: 1,
    },
  );
  lay(
    easel,
    [
      [s, -s * 0.72],
      [-s * 0.08, s * 0.26],
      [s * 0.46, s * 0.62],
    ],
    { fill: papers.white, seed: 5, height: 2 },
  );
}

function telephone(easel: Easel, s: number): void {
  lay(easel, roundRectangle(-s * 0.52, -s * 0.95, s * 1.04, s * 1.9, s * 0.16), {
    fill: papers.petrol,
    seed: 3,
    height: 3,
  });
  lay(easel, roundRectangle(-s * 0.42, -s * 0.78, s * 0.84, s * 1.42, s * 0.05), {
    fill: lighter(papers.sky, 0.4),
    seed: 4,
    height: 0,
  });
  lay(easel, roundRectangle(-s * 0.32, -s * 0.6, s * 0.64, s * 0.52, s * 0.1), {
    fill: papers.white,
    seed: 5,
    height: 1,
  });
  scribble(easel, [-s * 0.22, -s * 0.42], s * 0.44, {
    colour: papers.inkSoft,
    width: Math.max(1, s * 0.06),
    lines: 2,
    leading: s * 0.17,
  });
}

function speech(fill: string): Carry {
  return (easel, s) => {
    const tail: Outline = [
      [-s * 0.36, s * 0.4],
      [-s * 0.56, s * 0.9],
      [s * 0.04, s * 0.42],
    ];
    lay(easel, roundRectangle(-s * 0.95, -s * 0.7, s * 1.9, s * 1.2, s * 0.34), {
      fill,
      seed: 3,
      height: 3,
    });
    lay(easel, tail, { fill, seed: 4, height: 0, thick: false });
    scribble(easel, [-s * 0.6, -s * 0.3], s * 1.2, {
      colour: papers.inkSoft,
      width: Math.max(1.2, s * 0.08),
      lines: 3,
      leading: s * 0.27,
    });
  };
}
