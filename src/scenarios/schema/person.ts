import * as z from 'zod';
import {
  CHANNELS,
  DATA_TYPES,
  DEPARTURES,
  FACETS,
  MOMENTS,
  ORIGINS,
  PURPOSES,
  SEGMENTS,
  SIGNS,
  SILOS,
  TERMS,
  VOICES,
} from '../../protocol/vocabulary.ts';
import { FRAGMENT_DEFAULTS } from '../defaults.ts';
import { Id, Identifier, Range, Span, Unit, weights } from './parts.ts';

export const Line = z.strictObject({
  id: Id,
  sign: z.enum(SIGNS),
  /** The term that it speaks of; none: any. */
  cause: z.enum(TERMS).optional(),
  /** The leading fragment that it answers; none: any. */
  fragment: Id.optional(),
  /** How somebody leaves who says it, for the sign `leaves`; none: any. Said before anything else. */
  departure: z.enum(DEPARTURES).optional(),
});

const Fragment = z.strictObject({
  /** Never names or hints at the person: the player sees it before knowing whose it is. */
  id: Id,
  /** Weeks in which the seed may lay it on the street. */
  weeks: Span,
  silo: z.enum(SILOS),
  /** How it reaches the brand: picked up, offered by a customer well served, brought by a dilemma, or concluded at the desk. */
  via: z.enum(['street', 'volunteered', 'dilemma', 'inference']).default(FRAGMENT_DEFAULTS.via),
  /** Of an inference: the fragments from which it can be concluded. */
  from: z.array(Id).min(1).max(8).optional(),
  /** Of an inference: how many of `from` must be in the portrait; left out, all of them. */
  least: z.int().min(1).optional(),
  dataType: z.enum(DATA_TYPES),
  facet: z.enum(FACETS),
  depth: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  origin: z.enum(ORIGINS),
  identifier: Identifier,
  /** A further identifier that it gives away, and so a way to reach the person. */
  gives: Identifier.optional(),
  /** What it is about, in the words of needs. */
  topics: z.array(Id).max(6),
  /** Purposes that fit the reason for which it was left; any other is a crossing. */
  expects: z.array(z.enum(PURPOSES)),
  /** Whether the person was asked when leaving it. */
  asked: z.boolean().default(FRAGMENT_DEFAULTS.asked),
  /** Whether it makes sense to ask first: there is somebody to ask. */
  askable: z.boolean().default(FRAGMENT_DEFAULTS.askable),
  /** Hidden. `self`: true of the person; `gift`: bought or said for somebody else; `someone-else`: left by another person altogether. */
  about: z.enum(['self', 'gift', 'someone-else']).default(FRAGMENT_DEFAULTS.about),
  /** Weeks after which it is no longer true of them. */
  staleAfter: z.int().min(1).max(52).optional(),
  /** For an identifier that does not settle it: whom it might belong to, and what agrees or not. Empty: the identifier settles it. */
  candidates: z
    .array(z.strictObject({ person: Id, evidence: z.array(Id).min(1) }))
    .default([...FRAGMENT_DEFAULTS.candidates]),
});

const Need = z.strictObject({
  id: Id,
  topics: z.array(Id).min(1),
  weeks: Span,
  /** How much it matters, in (0, 1]. */
  weight: z.number().gt(0).max(1),
});

export const Person = z.strictObject({
  $schema: z.string().optional(),
  id: Id,
  age: z.int().min(16).max(110),
  grammar: z.enum(['f', 'm']),
  /** Hidden. Weights from which the seed draws, consistent with what can be read about the person. */
  traits: z.strictObject({
    segments: weights(SEGMENTS),
    attentiveness: Range,
    voices: weights(VOICES),
    expectedReturn: Range,
  }),
  /** What the shop knows before the game. */
  known: z.array(Identifier).min(1),
  /** Hidden. How welcome each channel is, in [0, 1]; a channel left out is 0.3. */
  channels: z.partialRecord(z.enum(CHANNELS), Unit),
  /** Hidden. How welcome each moment is, in [0, 1]; a moment left out is 0.5. */
  moments: z.partialRecord(z.enum(MOMENTS), Unit),
  needs: z.array(Need).min(1),
  fragments: z.array(Fragment).min(1),
  /** What this person says, each in locales/<language>/people/<person>.json as `person.<person>.line.<line>`. */
  lines: z.array(Line).min(1),
});

export type Person = z.infer<typeof Person>;
export type Fragment = Person['fragments'][number];
export type Need = Person['needs'][number];
export type Line = z.infer<typeof Line>;
