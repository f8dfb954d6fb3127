import { BUST, createFaces } from '../actors/face.ts';
import { drawFrames } from '../sprites/frames.ts';
import { createEasel } from '../sprites/paper/easel.ts';
import { HAIR, lookOf } from '../sprites/people/look.ts';
import { hipOf, JOINTS, puppetFrames } from '../sprites/people/puppet-frames.ts';

document.body.style.background = '#d8ccb6';
const r = devicePixelRatio;
const h = Number(new URLSearchParams(location.search).get('h') ?? 190);
const e = createEasel(innerWidth, innerHeight, r);
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
];
const all = [...named, ...faces.passers, 'unknown-a', 'unknown-b'];
await faces.load(all, ['indifferent', 'delighted', 'hurt']);
const t0 = performance.now();
all.forEach((id, i) => {
  const face = faces.of(id, 'indifferent');
  const look = lookOf(id, face?.likeness ?? {});
  const heads = face
    ? {
        marks: BUST,
        of: (m: string) =>
          faces.of(id, m === 'smile' ? 'delighted' : m === 'frown' ? 'hurt' : 'indifferent')!.head,
      }
    : null;
  const sheet = drawFrames(puppetFrames(look, h, heads), r);
  const s = h / 100;
  const x0 = 80 + (i % 10) * (h * 0.72),
    y0 = (Math.floor(i / 10) + 1) * h * 1.35;
  const put = (name: string, x: number, y: number, a = 0) => {
    const f = sheet.frames.find((f) => f.name === name)!;
    e.ctx.save();
    e.ctx.translate(x0 + x * s, y0 + y * s);
    e.ctx.rotate(a);
    e.ctx.drawImage(
      sheet.canvas,
      f.x,
      f.y,
      f.width,
      f.height,
      (-f.originX * f.width) / r,
      (-f.originY * f.height) / r,
      f.width / r,
      f.height / r,
    );
    e.ctx.restore();
  };
  if (i % 5 === 4) put('umbrella', 8, JOINTS.shoulder + 12);
  put('arm-back', 7, JOINTS.shoulder, -0.25);
  put('leg-back', -3, hipOf(look), 0.22);
  put('leg', 3, hipOf(look), -0.2);
  put('head' + ['', '-smile', '-frown'][i % 3], 0.6, JOINTS.head);
  put('body', 0, JOINTS.neck);
  put('arm', -7.5, JOINTS.shoulder, 0.18);
});
console.log('people', performance.now() - t0);
document.title = 'done';
