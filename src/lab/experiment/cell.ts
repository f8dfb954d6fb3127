import * as z from 'zod';
import {
  CHANNELS,
  MOMENTS,
  ORIGINS,
  PURPOSES,
  SEGMENTS,
  SILOS,
  VOICES,
} from '../../protocol/vocabulary.ts';
import { SPHERES } from '../appropriateness/spheres.ts';
import { MEASURES } from '../measures/measures.ts';

/** The language in which experiments are written. Every number is in [0, 1] unless its comment says otherwise. */

const Unit = z.number().min(0).max(1);
const Range = z
  .tuple([Unit, Unit])
  .refine(([low, high]) => low <= high, { error: 'the lower bound comes first' });
const Profile = z.partialRecord(z.enum(SPHERES), Unit);

const FactOfCell = z.strictObject({
  /** A kind of data by name (lab/appropriateness/data-types.ts), or its features. */
  type: z.union([z.string().min(1), z.strictObject({ sensitivity: Unit, spheres: Profile })]),
  /** Where it was left. Facts of several silos in one message cross. */
  silo: z.enum(SILOS).default('till'),
  /** `declared`, `observed`, `inferred`, `bought`. */
  origin: z.enum(ORIGINS).default('observed'),
  /** They were asked, and agreed. */
  consent: z.boolean().default(false),
  /** It was taken without a word, where nobody sees it taken: that waits, and is felt once it comes to light. */
  covert: z.boolean().default(false),
  /** It was left for this very purpose; anything else is a use across contexts. */
  expected: z.boolean().default(true),
  /** How exactly it is known: 1 a kind of thing, 2 a thing, 3 a thing with its day and hour. */
  depth: z.literal([1, 2, 3]).default(1),
  /** How well it answers what they need now. */
  relevance: Unit.default(0.5),
  truth: z.enum(['true', 'stale', 'gift', 'someone-else', 'lie']).default('true'),
  /** How near it is to the recipient's business; else by the spheres that data and recipient share. */
  nearness: Unit.optional(),
  /** How private it is, in the place of what its kind says. */
  sensitivity: Unit.optional(),
});

/** What somebody knows to be held of them. */
const HeldFact = z.strictObject({
  type: FactOfCell.shape.type,
  /** In the place of what its kind says. */
  sensitivity: Unit.optional(),
});

/** What reaches somebody: one message, or the same again and again. */
const MESSAGE = {
  /** What is known and shown, most important first. None: the message is the same for everybody. */
  facts: z.array(FactOfCell).max(12).default([]),
  purpose: z.enum(PURPOSES).default('sell'),
  /** By name (lab/appropriateness/recipients.ts) or features; else the one that goes with the purpose. */
  recipient: z
    .union([z.string().min(1), z.strictObject({ trade: Profile, duty: Unit })])
    .optional(),
  /** By name (lab/appropriateness/uses.ts) or features; else the purpose's own. */
  use: z.union([z.string().min(1), z.strictObject({ stakes: Unit, away: Unit })]).optional(),
  channel: z.enum(CHANNELS).default('email'),
  /** In the place of the channel's. */
  obtrusiveness: Unit.optional(),
  /** Contacts per quarter that feel right, in the place of the channel's; 0.5 to 100. */
  capacity: z.number().min(0.5).max(100).optional(),
  /** How welcome the channel is to them; above one half, a preferred one. */
  channelWelcome: Unit.default(0.5),
  /** `late` disturbs more; the others differ by how welcome they are, and by nothing else. */
  moment: z.enum(MOMENTS).default('afternoon'),
  /** How welcome the moment is; else 0.5, and 0.15 late. */
  momentWelcome: Unit.optional(),
  /** It says why they get it. */
  explanation: z.boolean().default(false),
  /** It leaves a real choice. */
  control: z.boolean().default(false),
  /** How much of each fact they know to be known: 1 a label says it, 0 they have no idea. Else by attention. */
  awareness: Unit.optional(),
  /** It leans on the facts, in words that are the same for all: it answers less. */
  template: z.boolean().default(false),
  /** It is sent to an address that is not theirs. */
  wrongAddress: z.boolean().default(false),
  /** Contacts a week, at most 70; 0: nothing is sent, a control group. Without it, one contact and no more. */
  frequency: z.number().min(0).max(70).optional(),
  /** For how many weeks; 1 to 104, else 13. Only with a frequency. */
  weeks: z.int().min(1).max(104).optional(),
  /** Contacts a week on other channels meanwhile, 0 to 70. */
  otherContacts: z.number().min(0).max(70).default(0),
  /** What acquaintances say of the house each week, in points of talk: 0.7 thanks, -1.3 a protest; -1.5 to 1.5. */
  heard: z.number().min(-1.5).max(1.5).default(0),
  /** What they know to be held of them and never see used: it weighs each week. */
  held: z.array(HeldFact).max(12).default([]),
  /** In the end that is erased, and they know it. */
  erased: z.boolean().default(false),
  /** After the contact, what is held leaks. */
  breach: z
    .strictObject({
      /** Points of harm of the leak itself, 0 to 3. */
      severity: z.number().min(0).max(3).default(1),
      /** Whether data of theirs are among what leaked. */
      touched: z.boolean().default(true),
      /** Whether there was a reason to hold them. */
      needed: z.boolean().default(true),
    })
    .optional(),
};

const MessageShape = z.strictObject(MESSAGE);

const CellShape = z.strictObject({
  ...MESSAGE,
  /** What reached them before, in order, a week apart: what it left in them is there when the cell begins. */
  before: z.array(MessageShape).max(12).default([]),
  /** Mean trust in whoever writes; people keep their differences. Else that with which they come. */
  trust: Unit.optional(),
  /** Share taken off the price. It raises the wish to buy; it soothes nothing. */
  discount: Unit.default(0),
  /** What they gave (facts) and had in return (points of service) before; 0 to 20. */
  given: z.number().min(0).max(20).default(0),
  received: z.number().min(0).max(20).default(0),
  /** Only those of the population who fit. */
  people: z
    .strictObject({
      segments: z.array(z.enum(SEGMENTS)).min(1).optional(),
      voices: z.array(z.enum(VOICES)).min(1).optional(),
      concern: Range.optional(),
      attentiveness: Range.optional(),
      /** What they think their data should bring them. */
      expectedReturn: Range.optional(),
      trust: Range.optional(),
      tolerance: Range.optional(),
    })
    .default({}),
  /** Privacy against money, in euros: do those who have it keep it, do those who have not buy it? */
  offer: z.strictObject({ price: z.number().min(0).max(10_000), endowed: z.boolean() }).optional(),
});

const weights = <const K extends readonly [string, ...string[]]>(keys: K) =>
  z
    .record(z.enum(keys), z.number().nonnegative())
    .refine((record) => Object.values(record).some((weight) => Number(weight) > 0), {
      error: 'at least one weight above 0',
    });

export const PopulationShape = z.strictObject({
  size: z.int().min(10).max(200_000).default(2_000),
  seed: z.int().min(0).max(4_294_967_295).default(1),
  segments: weights(SEGMENTS).optional(),
  voices: weights(VOICES).optional(),
  attentiveness: Range.optional(),
  expectedReturn: Range.optional(),
});

const WholeShape = z.strictObject({
  name: z.string().min(1),
  /** What is asked, for whoever reads the result. */
  about: z.string().optional(),
  population: PopulationShape.prefault({}),
  cells: z
    .record(z.string().min(1), CellShape)
    .refine((cells) => Object.keys(cells).length > 0, { error: 'at least one cell' }),
  measures: z
    .array(z.enum(MEASURES))
    .min(1)
    .refine((measures) => new Set(measures).size === measures.length, {
      error: 'each measure once',
    }),
  /** Pairs of cells by a name of yours: how far the first is above the second, and how many times it is. */
  compare: z.record(z.string().min(1), z.tuple([z.string(), z.string()])).default({}),
  /** Also tells what each term of the model did, in the mean: points of the last contact. */
  terms: z.boolean().default(false),
});

export const ExperimentShape = WholeShape.superRefine(({ cells, compare }, context) => {
  for (const [name, pair] of Object.entries(compare))
    for (const [rank, cell] of pair.entries())
      if (!Object.hasOwn(cells, cell))
        context.addIssue({
          code: 'custom',
          path: ['compare', name, rank],
          message: `expected one of the cells: ${Object.keys(cells).join(', ')}`,
        });
});

/** As one writes it: everything that has a default may be left out. */
export type Experiment = z.input<typeof ExperimentShape>;
export type CellInput = z.input<typeof CellShape>;
export type FactInput = z.input<typeof FactOfCell>;

/** As it is run. */
export type Message = z.output<typeof MessageShape>;
export type Cell = z.output<typeof CellShape>;
export type FactInCell = z.output<typeof FactOfCell>;
export type Population = z.output<typeof PopulationShape>;
export type WholeExperiment = z.output<typeof ExperimentShape>;

/** For how many weeks contacts go on: a quarter, unless it is said otherwise. */
export const weeksOf = ({ weeks }: Pick<Message, 'weeks'>): number => weeks ?? 13;

/** How many contacts that comes to. */
export const contactsOf = (message: Pick<Message, 'frequency' | 'weeks'>): number =>
  message.frequency === undefined ? 1 : Math.round(message.frequency * weeksOf(message));
