import type { Debrief } from './debrief.ts';
import type { Draft } from './decision.ts';
import type {
  Conclusion,
  HeldFragment,
  Identifier,
  LooseFragment,
  OfferedFragment,
} from './fragment.ts';
import type { CrowdLetter, Letter, SentUse } from './message.ts';
import type { Text } from './text.ts';
import type {
  Audience,
  Channel,
  Departure,
  EarlyEnding,
  Facet,
  Length,
  Moment,
  Policy,
  Purpose,
  Sign,
  Silo,
  Weather,
} from './vocabulary.ts';

/** `week`: every verb of the week. `dilemma`: only an answer. `estimate`: only the estimate. `debrief`: the game is over. */
export type Phase = 'week' | 'dilemma' | 'estimate' | 'debrief';

/** What the firm believes of a customer. */
export interface Portrait {
  readonly id: string;
  readonly name: Text;
  readonly firstName: Text;
  /** What anybody at the shop knows without a file. */
  readonly intro: Text;
  readonly identifiers: readonly Identifier[];
  readonly facts: readonly HeldFragment[];
  /** What could be concluded from them. */
  readonly conclusions: readonly Conclusion[];
  /** Deepest level known of each facet; 0 is unknown. */
  readonly facets: Readonly<Record<Facet, 0 | 1 | 2 | 3>>;
  /** Channels by which this customer can be reached with what is known. */
  readonly reachable: readonly Channel[];
  /** The hour at which they mostly come by; null until they have come by with an answer to a message. */
  readonly usualHour: Moment | null;
  readonly lastSign: Sign | null;
  readonly optedOut: boolean;
  readonly gone: boolean;
  /** The usefulness ledger, seen from the till: what they gave, and how often they said that it served. */
  readonly ledger: { readonly given: number; readonly thanked: number; readonly messages: number };
}

/** Collecting at scale in one silo. */
export interface SiloCollection {
  readonly silo: Silo;
  readonly policy: Policy;
  /** People of whom it holds something, and how many of them agreed. */
  readonly people: number;
  readonly agreed: number;
  /** Euros a week under each policy. */
  readonly costs: Readonly<Record<Policy, number>>;
}

/** The base: what is held of the crowd. */
export interface Collection {
  readonly silos: readonly SiloCollection[];
  /** People of whom something is held, out of everybody. */
  readonly people: number;
  /** Facts held of them. */
  readonly facts: number;
  /** People from whom nothing has come for so long that what is held may no longer be true. */
  readonly old: number;
}

export interface DilemmaView {
  readonly id: string;
  readonly title: Text;
  readonly story: Text;
  readonly answers: readonly { readonly id: string; readonly label: Text; readonly detail: Text }[];
}

/** One way of reaching somebody, with its price and its hours. */
export interface ChannelOffer {
  readonly id: Channel;
  /** Euros for one message. */
  readonly cost: number;
  /** Cents for each of the others whom a message to all reaches; their sum is rounded up to whole euros. */
  readonly centsForOthers: number;
  readonly moments: readonly Moment[];
}

/** A purpose that stands open for some weeks, since and until a week. */
export interface Offer {
  readonly id: string;
  readonly purpose: Purpose;
  readonly since: number;
  readonly until: number;
  /** Cents for one person whose facts are handed on; 0 when nobody pays for them. */
  readonly cents: number;
  /** How it is announced. */
  readonly text: Text;
}

/** What a player may see. An allow-list: what is not named here stays in the engine. */
export interface View {
  readonly scenario: { readonly id: string; readonly version: string };
  readonly seed: number;
  /** Decisions taken so far. */
  readonly step: number;
  readonly length: Length;
  readonly phase: Phase;
  /** Index of the act from 0, its id, and its weeks. */
  readonly act: {
    readonly index: number;
    readonly id: string;
    readonly firstWeek: number;
    readonly lastWeek: number;
    readonly count: number;
  };
  /** From 1. */
  readonly week: number;
  readonly lastWeek: number;
  /** Euros, whole. */
  readonly sales: number;
  readonly salesTarget: number;
  readonly budget: number;
  /** Euros of fines so far. */
  readonly fines: number;
  /** People gone so far, by the way they went. */
  readonly departures: Readonly<Record<Departure, number>>;
  /** Acts that are over, with what they were to sell. */
  readonly targets: readonly {
    readonly act: number;
    readonly sales: number;
    readonly target: number;
  }[];
  /** Early endings that threaten, with the weeks running that it has been so. */
  readonly warnings: readonly { readonly of: EarlyEnding; readonly weeks: number }[];
  readonly attention: { readonly left: number; readonly max: number };
  readonly uses: { readonly left: number; readonly max: number };
  /** Customers in the base, of whom the player meets a few by name. */
  readonly people: number;
  readonly weather: Weather;
  readonly silos: readonly Silo[];
  readonly channels: readonly ChannelOffer[];
  /** What can be written for this week. */
  readonly purposes: readonly Purpose[];
  /** Of these, what is to be had for some weeks only: who offers it, and until when. */
  readonly offers: readonly Offer[];
  /** Whom a message may be meant for. */
  readonly audiences: readonly Audience[];
  /** Null until an act opens it. */
  readonly collection: Collection | null;
  /** The director's notes, oldest first. */
  readonly notes: readonly { readonly id: string; readonly week: number; readonly text: Text }[];
  /** The fragment with which the game opens, while it lies on the street. */
  readonly opening: string | null;
  readonly street: readonly OfferedFragment[];
  readonly loose: readonly LooseFragment[];
  readonly portraits: readonly Portrait[];
  readonly letters: readonly Letter[];
  readonly crowdLetters: readonly CrowdLetter[];
  readonly sent: readonly SentUse[];
  readonly withheld: readonly { readonly week: number; readonly draft: Draft }[];
  readonly dilemma: DilemmaView | null;
  readonly estimates: readonly { readonly act: number; readonly atEase: number }[];
  /** Null until the game is over: then the box is opened. */
  readonly debrief: Debrief | null;
}
