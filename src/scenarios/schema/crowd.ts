import * as z from 'zod';
import { DATA_TYPES, IDENTIFIER_KINDS, PURPOSES, SILOS } from '../../protocol/vocabulary.ts';
import { CROWD_FACT_DEFAULTS } from '../defaults.ts';
import { Id, Span } from './parts.ts';

const CrowdFact = z.strictObject({
  /** Its slip is `life.<life>.<fact>`. */
  id: Id,
  silo: z.enum(SILOS),
  dataType: z.enum(DATA_TYPES),
  depth: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(CROWD_FACT_DEFAULTS.depth),
  topics: z.array(Id).max(6),
  expects: z.array(z.enum(PURPOSES)),
});

const Life = z.strictObject({
  id: Id,
  /** How often it is drawn, against the others. */
  weight: z.number().gt(0),
  needs: z
    .array(
      z.strictObject({ topics: z.array(Id).min(1), weeks: Span, weight: z.number().gt(0).max(1) }),
    )
    .min(1),
  facts: z.array(CrowdFact).min(1),
});

/** The people whom nobody meets by name: what they may be called, and what lives they may lead. */
export const Crowd = z.strictObject({
  $schema: z.string().optional(),
  firstNames: z
    .array(z.strictObject({ name: z.string().min(1).max(40), grammar: z.enum(['f', 'm']) }))
    .min(2),
  surnames: z.array(z.string().min(1).max(40)).min(2),
  /** By silo: the identifier that is held of whoever is collected there, and so a way to reach them. */
  identifiers: z.partialRecord(z.enum(SILOS), z.enum(IDENTIFIER_KINDS)),
  lives: z.array(Life).min(1),
});

export type Crowd = z.infer<typeof Crowd>;
export type Life = Crowd['lives'][number];
