import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER } from './folder.ts';

const STYLE = `body{margin:1rem;font:15px/1.4 system-ui;background:#ddd4c2;color:#241f1a}
h2{margin:2rem 0 .5rem}section{display:flex;flex-wrap:wrap;gap:.6rem;align-items:flex-start}
figure{margin:0}img{display:block;height:300px;box-shadow:0 2px 6px #0006}figcaption{font-size:12px}`;

/** One page with all the pictures, screen by screen, in the order in which they are met. */
export default function contactSheet(): void {
  const screens = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const sections = screens.map((screen) => {
    const pictures = readdirSync(join(FOLDER, screen)).sort();
    const figures = pictures.map((file) => {
      const path = `${screen}/${file}`;
      return `<figure><a href="${path}"><img loading="lazy" src="${path}" alt=""></a><figcaption>${file.replace('.jpg', '')}</figcaption></figure>`;
    });
    return `<h2>${screen}</h2>\n<section>${figures.join('\n')}</section>`;
  });
  writeFileSync(
    join(FOLDER, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Seuil, every screen</title><style>${STYLE}</style>\n${sections.join('\n')}\n`,
  );
  console.log(`shots/index.html: ${screens.length} screens`);
}
