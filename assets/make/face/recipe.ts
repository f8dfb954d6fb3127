import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { BANDS } from '../../../src/protocol/vocabulary.ts';

const Colour = z.string().regex(/^#[0-9a-f]{6}$/);
const Part = z.string().regex(/^(?:variant\d\d|hat)$/);

/** `ink`: the dark of the drawing; `paper`: its white; `outline`: a line around pale hair, so that it does not melt into the page. */
const Tinted = z.strictObject({
  part: Part,
  ink: Colour.optional(),
  paper: Colour.optional(),
  outline: z.number().positive().optional(),
});

const Expression = z.strictObject({ brows: Part, eyes: Part, lips: Part });

const Person = z.strictObject({
  /** Why these parts: read by whoever changes them. */
  who: z.string(),
  skin: Colour,
  hair: Tinted,
  clothes: Tinted,
  nose: Part,
  beard: Tinted.optional(),
  glasses: Tinted.optional(),
  /** Colour of a hearing aid worn behind the ear. */
  aid: Colour.optional(),
  /** Colour of the brows, when not that of the hair. */
  brows: Colour.optional(),
  /** Where this face differs from the common expressions. */
  bands: z.partialRecord(z.enum(BANDS), Expression.partial()).optional(),
});
export type Person = z.infer<typeof Person>;

const Recipe = z.strictObject({
  viewBox: z.string(),
  ink: Colour,
  paper: Colour,
  bands: z.record(z.enum(BANDS), Expression),
  people: z.record(z.string(), Person),
  passers: z.record(z.string(), Person),
});
export type Recipe = z.infer<typeof Recipe>;

export const readRecipe = (file: URL): Recipe =>
  Recipe.parse(JSON.parse(readFileSync(file, 'utf8')));
