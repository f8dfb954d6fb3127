import * as z from 'zod/mini';
import { AUDIENCES, CHANNELS, MOMENTS, POLICIES, PURPOSES, SILOS } from './vocabulary.ts';

/** An identifier of the pack or of the game: lower-case words joined by hyphens, at most 80 characters. */
export const Id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(80));

/** What is put on the composer's sheet. A draft becomes a use when it is sent, a restraint when it is withheld. */
export const Draft = z.strictObject({
  portrait: Id,
  purpose: z.enum(PURPOSES),
  /** Fragments leant on, most important first; the first one leads the message. 0 to 4. */
  facts: z.array(Id).check(z.maxLength(4)),
  channel: z.enum(CHANNELS),
  moment: z.enum(MOMENTS),
  /** Says why the customer is written to and from what. */
  explain: z.boolean(),
  /** Leaves a choice: a real way out, one gesture away. */
  choice: z.boolean(),
  /** Left out: the one portrait. `all`: everybody of whom the same kind of fact is held, this portrait among them. */
  audience: z.optional(z.enum(AUDIENCES)),
});
export type Draft = z.infer<typeof Draft>;

/** Everything that a player can do. `noun.verb`. */
export const Decision = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('fragment.collect'), fragment: Id, ask: z.boolean() }),
  z.strictObject({ type: z.literal('fragment.erase'), fragment: Id }),
  z.strictObject({ type: z.literal('identity.link'), fragment: Id, portrait: Id }),
  z.strictObject({ type: z.literal('identity.unlink'), fragment: Id }),
  /** Writes a conclusion in a portrait: a fragment whose `via` is `inference`. */
  z.strictObject({ type: z.literal('fact.infer'), portrait: Id, fragment: Id }),
  /** How a silo is collected from at scale, from now on. */
  z.strictObject({
    type: z.literal('collection.set'),
    silo: z.enum(SILOS),
    policy: z.enum(POLICIES),
  }),
  z.strictObject({ type: z.literal('use.send'), draft: Draft }),
  z.strictObject({ type: z.literal('use.withhold'), draft: Draft }),
  z.strictObject({ type: z.literal('week.close') }),
  z.strictObject({ type: z.literal('dilemma.answer'), dilemma: Id, answer: Id }),
  z.strictObject({
    type: z.literal('estimate.give'),
    /** People thought to be at ease, 0 to the size of the population. */
    atEase: z.int().check(z.nonnegative()),
  }),
]);
export type Decision = z.infer<typeof Decision>;
export type DecisionType = Decision['type'];
