import { palettes } from '../../../theme/tokens.ts';
import { type Brush, brushOn } from './brush.ts';
import type { CardContent } from './card-content.ts';
import { drawStreet } from './draw-street.ts';

export const CARD = { width: 1200, height: 630 } as const;

const day = palettes.light;

/** The whole card, always by day: it leaves this page for another. */
export function drawCard(
  context: CanvasRenderingContext2D,
  card: CardContent,
  faces: ReadonlyMap<string, CanvasImageSource>,
): void {
  const brush = brushOn(context);
  const sky = context.createLinearGradient(0, 0, 0, CARD.height * 0.7);
  sky.addColorStop(0, day.sky);
  sky.addColorStop(1, day.paper);
  context.fillStyle = sky;
  context.fillRect(0, 0, CARD.width, CARD.height);
  drawStreet(brush, card, faces);
  drawWords(brush, card);
  drawSlip(brush, { label: card.startLabel, words: card.start, y: 62, round: true });
  drawSlip(brush, { label: card.stopLabel, words: card.stop, y: 218, round: false });
}

function drawWords({ write }: Brush, card: CardContent): void {
  const wide = card.start === null && card.stop === null;
  const width = wide ? 1050 : 660;
  write(card.name, { x: 64, y: 92, size: 58, weight: 800, face: 'display', width: 260 });
  write(card.question, {
    x: 244,
    y: 88,
    size: 26,
    weight: 600,
    face: 'display',
    width: width - 180,
  });
  write(card.kicker, { x: 66, y: 160, size: 24, colour: day.inkSoft, width });
  write(card.ending, { x: 62, y: 236, size: 76, weight: 800, face: 'display', width });
  write(card.atEase, { x: 66, y: 286, size: 29, weight: 600, width });
  write(card.sent, { x: 66, y: 324, size: 29, width });
}

interface SlipOptions {
  readonly label: string;
  readonly words: string | null;
  readonly y: number;
  /** Round serves, angular intrudes. */
  readonly round: boolean;
}

function drawSlip({ context, write, paper }: Brush, { label, words, y, round }: SlipOptions): void {
  if (words === null) return;
  const [x, width] = [768, 376];
  const accent = round ? day.service : day.intrusion;
  context.save();
  context.translate(x, y);
  context.rotate(round ? -0.012 : 0.014);
  paper('M4 3 372 0 376 134 0 138Z', day.sheet);
  context.fillStyle = accent;
  context.beginPath();
  if (round) context.arc(30, 34, 11, 0, Math.PI * 2);
  else {
    context.moveTo(30, 22);
    context.lineTo(43, 45);
    context.lineTo(17, 45);
  }
  context.fill();
  write(label, {
    x: 54,
    y: 42,
    size: 24,
    weight: 700,
    face: 'display',
    colour: accent,
    width: 300,
  });
  write(words, { x: 20, y: 78, size: 24, weight: 500, width: width - 44, lines: 2 });
  context.restore();
}
