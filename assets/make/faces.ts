/**
 * Draws every face of the game from assets/make/faces.json into assets/art/faces/.
 *   node assets/make/faces.ts
 * The parts are Notionists by Zoish (CC0 1.0), drawn by DiceBear; nothing of either reaches the page but these files.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { BANDS, type Band } from '../../src/protocol/vocabulary.ts';
import { drawLayer, LAYERS, MOVING } from './face/layers.ts';
import { type Person, readRecipe } from './face/recipe.ts';
import { tidyJson } from './tidy-json.ts';

const recipe = readRecipe(new URL('./faces.json', import.meta.url));
const out = new URL('../art/faces/', import.meta.url);

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${recipe.viewBox}" width="512" height="512">${inside}</svg>\n`;

let files = 0;
let bytes = 0;
function write(name: string, text: string): void {
  writeFileSync(new URL(name, out), text);
  files += 1;
  bytes += Buffer.byteLength(text);
}

const layersOf = (person: Person, band: Band) =>
  LAYERS.flatMap((layer) => {
    const drawn = drawLayer(recipe, person, layer, band);
    return drawn === null ? [] : [{ layer, drawn }];
  });

/** Somebody who has gone has turned their back on us and is fading into the page. */
const compose = (person: Person, band: Band): string => {
  const face = layersOf(person, band)
    .map(({ drawn }) => drawn)
    .join('');
  if (band !== 'gone') return svg(face);
  const [x = 0, , width = 0] = recipe.viewBox.split(' ').map(Number);
  return svg(`<g transform="matrix(-1 0 0 1 ${2 * x + width} 0)" opacity=".45">${face}</g>`);
};

rmSync(out, { recursive: true, force: true });
const index: Record<string, readonly string[]> = {};
for (const [id, person] of Object.entries(recipe.people)) {
  mkdirSync(new URL(`${id}/`, out), { recursive: true });
  for (const band of BANDS) {
    write(`${id}/${band}.svg`, compose(person, band));
    for (const { layer, drawn } of layersOf(person, band)) {
      if (MOVING.includes(layer)) write(`${id}/${layer}-${band}.svg`, svg(drawn));
      else if (band === BANDS[0]) write(`${id}/${layer}.svg`, svg(drawn));
    }
  }
  index[id] = layersOf(person, BANDS[0]).map(({ layer }) => layer);
}
for (const [id, person] of Object.entries(recipe.passers)) {
  mkdirSync(new URL(`${id}/`, out), { recursive: true });
  for (const band of BANDS) write(`${id}/${band}.svg`, compose(person, band));
}
write(
  'index.json',
  tidyJson({
    viewBox: recipe.viewBox,
    order: LAYERS,
    moving: MOVING,
    people: index,
    passers: Object.keys(recipe.passers),
  }),
);
console.log(`${files} files, ${(bytes / 1024).toFixed(0)} KiB in assets/art/faces`);
