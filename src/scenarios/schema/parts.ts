import * as z from 'zod';
import { IDENTIFIER_KINDS } from '../../protocol/vocabulary.ts';

/** What the files of a pack are made of. */

export const Id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
  .max(80);
export const Unit = z.number().min(0).max(1);
export const Week = z.int().min(1).max(52);
export const Span = z
  .tuple([Week, Week])
  .refine(([from, to]) => from <= to, 'the first week comes first');
export const Range = z
  .tuple([Unit, Unit])
  .refine(([low, high]) => low <= high, 'the lower bound comes first');
export const weights = <const K extends readonly [string, ...string[]]>(keys: K) =>
  z.record(z.enum(keys), z.number().nonnegative());

export const Identifier = z.strictObject({
  kind: z.enum(IDENTIFIER_KINDS),
  value: z.string().min(1).max(60),
});
