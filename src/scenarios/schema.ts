import * as z from 'zod';
import {
  CHANNELS,
  DATA_TYPES,
  DEPARTURES,
  FACETS,
  IDENTIFIER_KINDS,
  MOMENTS,
  ORIGINS,
  POLICIES,
  PURPOSES,
  SEGMENTS,
  SIGNS,
  SILOS,
  TERMS,
  TONES,
  VOICES,
} from '../protocol/vocabulary.ts';
import {
  CROWD_FACT_DEFAULTS,
  DILEMMA_DEFAULTS,
  FRAGMENT_DEFAULTS,
  MANIFEST_DEFAULTS,
  OFFER_DEFAULTS,
} from './defaults.ts';

/** Shape of a scenario pack's files. The format is told in docs/scenario-format.md. */

const Id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
  .max(80);
const Unit = z.number().min(0).max(1);
const Week = z.int().min(1).max(52);
const Span = z.tuple([Week, Week]).refine(([from, to]) => from <= to, 'the first week comes first');
const Range = z
  .tuple([Unit, Unit])
  .refine(([low, high]) => low <= high, 'the lower bound comes first');
const weights = <const K extends readonly [string, ...string[]]>(keys: K) =>
  z.record(z.enum(keys), z.number().nonnegative());

const Identifier = z.strictObject({
  kind: z.enum(IDENTIFIER_KINDS),
  value: z.string().min(1).max(60),
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

const Line = z.strictObject({
  id: Id,
  sign: z.enum(SIGNS),
  /** The term that it speaks of; none: any. */
  cause: z.enum(TERMS).optional(),
  /** The leading fragment that it answers; none: any. */
  fragment: Id.optional(),
  /** How somebody leaves who says it, for the sign `leaves`; none: any. Said before anything else. */
  departure: z.enum(DEPARTURES).optional(),
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

const Condition = z.discriminatedUnion('kind', [
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

/** One language of a pack: key to ICU message. */
export const Sentences = z.record(z.string(), z.string().min(1));

export type Crowd = z.infer<typeof Crowd>;
export type Life = Crowd['lives'][number];
export type Template = z.infer<typeof Template>;
export type Note = z.infer<typeof Note>;
export type Manifest = z.infer<typeof Manifest>;
export type Person = z.infer<typeof Person>;
export type Dilemma = z.infer<typeof Dilemma>;
export type Fragment = Person['fragments'][number];
export type Need = Person['needs'][number];
export type Line = z.infer<typeof Line>;
export type Effect = z.infer<typeof Effect>;
export type Condition = z.infer<typeof Condition>;
export type Who = z.infer<typeof Who>;

/** A pack without its sentences: all that the engine needs. Deep-frozen at load. */
export interface Scenario {
  readonly manifest: Manifest;
  readonly people: readonly Person[];
  readonly dilemmas: readonly Dilemma[];
  /** Null: nothing is collected at scale, and the crowd has no names. */
  readonly crowd: Crowd | null;
}
