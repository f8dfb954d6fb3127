import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Avatar, Style, type StyleDefinition } from '@dicebear/core';
import { roundPath } from './round-path.ts';

/** The parts of Notionists that we use, by the style's own names. */
export type NotionistsPart =
  | 'head'
  | 'clothes'
  | 'hair'
  | 'mouth'
  | 'beard'
  | 'nose'
  | 'eyes'
  | 'glasses'
  | 'eyebrows';

const definition: StyleDefinition = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@dicebear/styles/notionists.json')), 'utf8'),
);

const styles = new Map<NotionistsPart, Style<StyleDefinition>>();

/** Notionists reduced to one part, so that DiceBear draws a layer instead of a face. */
function styleOf(part: NotionistsPart): Style<StyleDefinition> {
  const known = styles.get(part);
  if (known !== undefined) return known;
  const elements = definition.canvas.elements.filter(({ name }) => name === part);
  if (elements.length !== 1) throw new Error(`Notionists has no single part named ${part}.`);
  const style = new Style({ ...definition, canvas: { ...definition.canvas, elements } });
  styles.set(part, style);
  return style;
}

/** The drawing of one part in the colours given, as the inside of an SVG, in the style's 1744 by 1744 units. */
export function drawPart(
  part: NotionistsPart,
  variant: string,
  colours: { readonly ink: string; readonly paper: string },
): string {
  const drawn = new Avatar(styleOf(part), {
    seed: part,
    [`${part}Variant`]: variant,
    [`${part}Probability`]: 100,
    clothesGraphicProbability: 0,
    inkColor: colours.ink,
    paperColor: colours.paper,
  }).toString();
  const group = /<g id="[^"]*">(.*?)<\/g><clipPath/s.exec(drawn)?.[1];
  const at = /<use transform="translate\(([^)]*)\)"/.exec(drawn)?.[1];
  if (group === undefined || at === undefined)
    throw new Error(`DiceBear drew ${part} ${variant} in a way that is not known here.`);
  // What is left of a picture on the chest when there is none.
  const bare = group.replace(/<mask\b.*?<\/mask>/gs, '').replace(/<g\b[^>]*><\/g>/g, '');
  if (/<(?!path\b)\w/.test(bare))
    throw new Error(`${part} ${variant} is not made of paths alone; choose another.`);
  const paths = bare.replace(/\sd="([^"]*)"/g, (_, d: string) => ` d="${roundPath(d)}"`);
  return `<g transform="translate(${at})">${paths}</g>`;
}
