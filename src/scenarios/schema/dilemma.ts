import * as z from 'zod';
import { POLICIES, PURPOSES, SIGNS, SILOS, TERMS } from '../../protocol/vocabulary.ts';
import { DILEMMA_DEFAULTS } from '../defaults.ts';
import { Id, Span } from './parts.ts';

const Who = z.union([
  z.literal('everyone'),
  z.literal('named'),
  /** Those of whom the brand rightly holds a fact with one of these topics. */
  z.strictObject({ topics: z.array(Id).min(1) }),
  /** The person whose sign brought the dilemma. */
  z.literal('person'),
]);

const Effect = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('budget'), amount: z.int() }),
  z.strictObject({ kind: z.literal('sales'), amount: z.int() }),
  z.strictObject({ kind: z.literal('attention'), amount: z.int() }),
  /** What people feel, in points of feeling from -2 to 2, under the name of a term. */
  z.strictObject({
    kind: z.literal('feel'),
    who: Who,
    term: z.enum(TERMS),
    value: z.number().min(-2).max(2),
  }),
  /** Euros that an authority takes: out of the budget, and counted against the firm. */
  z.strictObject({ kind: z.literal('fine'), amount: z.int().min(1) }),
  /** What is held leaks, from some silos or from all: each person is harmed by what is linked to them. */
  z.strictObject({ kind: z.literal('breach'), silos: z.array(z.enum(SILOS)).min(1).optional() }),
  /** Collecting changes in these silos, as if the player had set it. */
  z.strictObject({
    kind: z.literal('policy'),
    silos: z.array(z.enum(SILOS)).min(1),
    policy: z.enum(POLICIES),
  }),
  /** What these silos have put in the base is erased. */
  z.strictObject({ kind: z.literal('erase-base'), silos: z.array(z.enum(SILOS)).min(1) }),
  /** Fragments that fall into the brand's hands. */
  z.strictObject({ kind: z.literal('fragments'), fragments: z.array(Id).min(1) }),
  /** Everything held of these topics is erased. */
  z.strictObject({ kind: z.literal('erase'), topics: z.array(Id).min(1) }),
]);

export const Condition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('holds-topic'), topics: z.array(Id).min(1) }),
  z.strictObject({ kind: z.literal('sign-seen'), sign: z.enum(SIGNS) }),
  z.strictObject({ kind: z.literal('held-at-least'), count: z.int().min(1) }),
  /** A silo, or any, is collected from under this policy. */
  z.strictObject({
    kind: z.literal('policy'),
    silo: z.enum(SILOS).optional(),
    policy: z.enum(POLICIES),
  }),
  /** A message with this purpose was sent. */
  z.strictObject({ kind: z.literal('purpose-used'), purpose: z.enum(PURPOSES) }),
  /** The base counts so many people of whom something is held. */
  z.strictObject({ kind: z.literal('base-at-least'), count: z.int().min(1) }),
  /** So many people have left with a complaint to the authority. */
  z.strictObject({ kind: z.literal('complaints-at-least'), count: z.int().min(1) }),
  /** The act's sales lag behind its target, week for week. */
  z.strictObject({ kind: z.literal('sales-behind') }),
  /** Another dilemma was answered so. */
  z.strictObject({ kind: z.literal('answered'), dilemma: Id, answer: Id }),
]);

export const Dilemma = z.strictObject({
  $schema: z.string().optional(),
  id: Id,
  /** Weeks at whose close it may be drawn. */
  weeks: Span,
  /** All must hold; none: always. */
  when: z.array(Condition).default([...DILEMMA_DEFAULTS.when]),
  answers: z
    .array(z.strictObject({ id: Id, effects: z.array(Effect) }))
    .min(2)
    .max(4),
});

export type Dilemma = z.infer<typeof Dilemma>;
export type Effect = z.infer<typeof Effect>;
export type Condition = z.infer<typeof Condition>;
export type Who = z.infer<typeof Who>;
