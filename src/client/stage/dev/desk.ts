import { FACETS, type Facet, SIGNS } from '../../../protocol/vocabulary.ts';
import { deskLayout } from '../../layout/desk-layout.ts';
import { createFaces } from '../actors/face.ts';
import { cardParts, portraitFrames } from '../sprites/desk/portrait-frames.ts';
import { drawDesk } from '../sprites/desk/surface.ts';
import { fragments } from '../sprites/fragments/fragment.ts';
import { drawFrames } from '../sprites/frames.ts';
import { drawSign } from '../sprites/marks/sign.ts';
import * as small from '../sprites/marks/small.ts';
import { createEasel } from '../sprites/paper/easel.ts';

const q = new URLSearchParams(location.search);
const P = Number(q.get('p') ?? 6),
  L = Number(q.get('l') ?? 3);
const r = devicePixelRatio;
const size = { width: innerWidth, height: innerHeight };
const layout = deskLayout(size, { portraits: P, loose: L });
document.body.style.background = '#8a8577';
const e = createEasel(size.width, size.height, r);
document.body.append(e.canvas);
e.canvas.style.width = innerWidth + 'px';
const faces = createFaces();
const named = [
  'nadia-belkacem',
  'yvon-le-goff',
  'aminata-diallo',
  'thomas-nguyen-morel',
  'camille-roussel',
  'helene-marchetti',
  ...faces.passers,
];
await faces.load(named, ['pleased']);
e.ctx.save();
e.ctx.translate(layout.surface.x, layout.surface.y);
const d = createEasel(layout.surface.width, layout.surface.height, r);
drawDesk(d, layout);
e.ctx.drawImage(d.canvas, 0, 0, d.width, d.height);
e.ctx.restore();
layout.portraits.forEach((c, i) => {
  const face = faces.of(named[i]!, 'pleased');
  const facets = Object.fromEntries(
    FACETS.map((f, k) => [f, i === 0 ? 3 : Math.max(0, ((i * 5 + k * 3) % 7) - 3)]),
  ) as Record<Facet, 0 | 1 | 2 | 3>;
  const sheet = drawFrames(
    portraitFrames({
      width: c.width,
      height: c.height,
      seed: i * 13,
      facets,
      gone: false,
      bust: (z, side) => face && z.ctx.drawImage(face.bust, 0, 0, side, side),
    }),
    r,
  );
  const put = (name: string, x: number, y: number) => {
    const f = sheet.frames.find((f) => f.name === name)!;
    e.ctx.drawImage(
      sheet.canvas,
      f.x,
      f.y,
      f.width,
      f.height,
      c.x + x - (f.originX * f.width) / r,
      c.y + y - (f.originY * f.height) / r,
      f.width / r,
      f.height / r,
    );
  };
  const parts = cardParts(c.width, c.height);
  put('card', 0, 0);
  FACETS.forEach((f, k) => put(f, parts.window.x, parts.window.y + (k * parts.window.height) / 8));
  e.ctx.fillStyle = '#241f1a';
  e.ctx.textAlign = 'center';
  e.ctx.textBaseline = 'middle';
  e.ctx.font = `600 ${Math.min(19, c.height * 0.085)}px 'Bricolage Grotesque Variable'`;
  e.ctx.fillText(named[i]!.split('-')[0]!, c.x + parts.name.x, c.y + parts.name.y);
  e.ctx.save();
  e.ctx.translate(c.x + c.width - 8, c.y + 10);
  if (i % 2) drawSign[SIGNS[i % 6]!](e, Math.min(20, c.width * 0.13));
  e.ctx.restore();
  if (i === 3) {
    e.ctx.save();
    e.ctx.translate(c.x + 10, c.y + 12);
    small.crossedEnvelope(e, Math.min(20, c.width * 0.13));
    e.ctx.restore();
  }
});
layout.loose.forEach((c, i) => {
  e.ctx.save();
  e.ctx.translate(c.x, c.y);
  fragments[(['till', 'newsletter', 'letterbox', 'loyalty-desk'] as const)[i % 4]!](
    e,
    c.width,
    i * 3,
  );
  e.ctx.translate(c.width / 2, c.width * 0.12);
  small.questionPin(e, c.width * 0.15);
  e.ctx.restore();
});
document.title = 'done';
