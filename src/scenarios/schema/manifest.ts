import * as z from 'zod';
import {
  CHANNELS,
  DATA_TYPES,
  IDENTIFIER_KINDS,
  MOMENTS,
  PURPOSES,
  SEGMENTS,
  SILOS,
  TONES,
  VOICES,
} from '../../protocol/vocabulary.ts';
import { DILEMMA_DEFAULTS, MANIFEST_DEFAULTS, OFFER_DEFAULTS } from '../defaults.ts';
import { Condition } from './dilemma.ts';
import { Id, Span, Unit, weights } from './parts.ts';
import { Line } from './person.ts';

const Act = z.strictObject({
  id: Id,
  weeks: z.int().min(1).max(26),
  /** Euros over the act. */
  salesTarget: z.int().min(0),
  /** Euros that the firm adds to the budget when the act opens. */
  grant: z.int().min(0).optional(),
  /** From this act on, silos can be collected from at scale and a message can reach everybody alike. */
  atScale: z.boolean().optional(),
  silos: z.array(z.enum(SILOS)).min(1),
  channels: z.array(z.enum(CHANNELS)).min(1),
  purposes: z.array(z.enum(PURPOSES)).min(1),
});

/** A message that leans on one fact of anybody: `message.template.<id>`. */
const Template = z.strictObject({ id: Id, purpose: z.enum(PURPOSES), tone: z.enum(TONES) });

/** A note that the director leaves on the desk: `note.<id>`. */
const Note = z.strictObject({
  id: Id,
  /** Weeks on whose morning it may be left. */
  weeks: Span,
  /** All must hold; none: always. */
  when: z.array(Condition).default([...DILEMMA_DEFAULTS.when]),
});

/** A purpose that is to be had for some weeks only, which the seed draws: `offer.<id>`. */
const Offer = z.strictObject({
  id: Id,
  purpose: z.enum(PURPOSES),
  /** Weeks among which it is drawn. */
  within: Span,
  /** For how many weeks it stands. */
  lasts: z.int().min(1).max(26).default(OFFER_DEFAULTS.lasts),
  /** Share of the games in which it comes at all. */
  chance: z.number().gt(0).max(1).default(OFFER_DEFAULTS.chance),
});

export const Manifest = z.strictObject({
  $schema: z.string().optional(),
  id: Id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0'),
  rules: z.strictObject({
    attentionPerWeek: z.int().min(1).max(20),
    askCost: z.int().min(0).max(5),
    usesPerWeek: z.int().min(1).max(10),
    /** Fragments laid on the street each week, when the people have that many to leave. */
    offersPerWeek: z.int().min(1).max(40),
    /** Euros at the start. */
    budget: z.int().min(0),
  }),
  population: z.strictObject({
    /** Named people included. */
    size: z.int().min(1).max(1_000_000),
    segments: weights(SEGMENTS),
    voices: weights(VOICES),
    acquaintances: z.int().min(2).max(20),
  }),
  /** The fragment with which every game opens: one customer, one fragment, one choice. */
  opening: Id,
  acts: z.array(Act).min(1),
  channels: z.array(
    z.strictObject({
      id: z.enum(CHANNELS),
      /** Euros for one message. */
      cost: z.number().min(0),
      obtrusiveness: Unit,
      /** Contacts per quarter that feel right. */
      capacity: z.number().min(0.5).max(50),
      /** The identifier that opens it; none: everybody who comes by. */
      needs: z.enum(IDENTIFIER_KINDS).optional(),
      moments: z.array(z.enum(MOMENTS)).min(1),
    }),
  ),
  dataTypes: z.record(
    z.enum(DATA_TYPES),
    z.strictObject({
      /** How private it is, in itself. */
      sensitivity: Unit,
      /** How near it is to a home-and-family retailer's business. */
      nearness: Unit,
    }),
  ),
  /** How many generic messages are written for each purpose, for a use that leans on no fact. */
  generic: z.partialRecord(z.enum(PURPOSES), z.int().min(1).max(20)),
  /** Answers that anybody may give: `line.<line>`. */
  lines: z.array(Line),
  /** What is written to the crowd, and to anybody when a price is made, data is shared or sold on. */
  templates: z.array(Template).default([...MANIFEST_DEFAULTS.templates]),
  notes: z.array(Note).default([...MANIFEST_DEFAULTS.notes]),
  /** A purpose that is named here is closed but when one of its offers stands. */
  offers: z.array(Offer).default([...MANIFEST_DEFAULTS.offers]),
});

export type Manifest = z.infer<typeof Manifest>;
