import { streetLayout } from '../../layout/street-layout.ts';
import { createEasel } from '../sprites/paper/easel.ts';
import { drawSky } from '../sprites/street/sky.ts';
import { drawStreetSet } from '../sprites/street/street-set.ts';

const q = new URLSearchParams(location.search);
const size = { width: innerWidth, height: innerHeight };
const layout = streetLayout(size, ['till', 'loyalty-desk', 'letterbox', 'newsletter']);
const r = devicePixelRatio;
const t0 = performance.now();
const sky = createEasel(size.width, size.height, r);
drawSky(sky, layout, (q.get('w') ?? 'clear') as 'clear', Number(q.get('e') ?? 0));
const t1 = performance.now();
const set = createEasel(size.width, size.height, r);
const made = drawStreetSet(set, layout);
const t2 = performance.now();
console.log('sky', t1 - t0, 'set', t2 - t1);
set.ctx.textAlign = 'center';
set.ctx.textBaseline = 'middle';
const names: Record<string, string> = {
  till: 'Caisse',
  'loyalty-desk': 'Accueil fidélité',
  letterbox: 'Boîte aux lettres',
  newsletter: 'Lettre de la maison',
};
for (const f of made.fronts) {
  set.ctx.fillStyle = f.sign.colour;
  set.ctx.font = `600 ${f.sign.height * 0.52}px 'Bricolage Grotesque Variable'`;
  set.ctx.fillText(
    names[f.place.silo] ?? '',
    f.sign.x + f.sign.width / 2,
    f.sign.y + f.sign.height / 2,
  );
}
for (const c of [sky.canvas, set.canvas]) {
  c.style.cssText = `position:absolute;left:0;top:0;width:${size.width}px;height:${size.height}px`;
  document.body.append(c);
}
document.title = 'done';
