import { SIGNS, SILOS } from '../../../protocol/vocabulary.ts';
import { fragments } from '../sprites/fragments/fragment.ts';
import { drawSign } from '../sprites/marks/sign.ts';
import { createEasel } from '../sprites/paper/easel.ts';
import { grain } from '../sprites/paper/grain.ts';

document.body.style.background = '#d8ccb6';
const e = createEasel(innerWidth, innerHeight, devicePixelRatio);
document.body.append(e.canvas);
e.canvas.style.width = innerWidth + 'px';
SILOS.forEach((silo, i) => {
  for (const [row, size] of [
    [0, 92],
    [1, 48],
  ] as const) {
    e.ctx.save();
    e.ctx.translate(20 + i * 100, 20 + row * 110);
    fragments[silo](e, size, 7 + i * 3);
    e.ctx.restore();
  }
});
SIGNS.forEach((sign, i) => {
  for (const [row, s] of [
    [0, 44],
    [1, 20],
    [2, 10],
  ] as const) {
    e.ctx.save();
    e.ctx.translate(70 + i * 120, 250 + row * 70);
    drawSign[sign](e, s);
    e.ctx.restore();
  }
});
grain(e, 0.8);
document.title = 'done';
