import type { Draft } from './decision.ts';
import type { Rejection } from './rejection.ts';
import type { Text } from './text.ts';
import type {
  Audience,
  Band,
  Channel,
  DataType,
  Departure,
  EarlyEnding,
  Ending,
  Facet,
  IdentifierKind,
  Length,
  Moment,
  Origin,
  Policy,
  Purpose,
  Segment,
  Sign,
  Silo,
  Term,
  Weather,
} from './vocabulary.ts';

/** `week`: every verb of the week. `dilemma`: only an answer. `estimate`: only the estimate. `debrief`: the game is over. */
export type Phase = 'week' | 'dilemma' | 'estimate' | 'debrief';

export interface Identifier {
  readonly kind: IdentifierKind;
  /** As it was left, possibly partial: `88-204`, `belkacem.famille@`. */
  readonly value: string;
}

/** What a fragment says of itself, wherever it lies. */
export interface FragmentFace {
  readonly id: string;
  readonly silo: Silo;
  readonly dataType: DataType;
  readonly facet: Facet;
  readonly origin: Origin;
  readonly identifier: Identifier;
  /** What is written on it. */
  readonly text: Text;
  /** A few words, for slips and lists. */
  readonly slip: Text;
}

/** A fragment on the street this week. */
export interface OfferedFragment extends FragmentFace {
  readonly askable: boolean;
  readonly cost: { readonly take: number; readonly ask: number };
  readonly refused: boolean;
  /** The portrait that the identifier alone leads to, when it leads to exactly one. */
  readonly leadsTo: string | null;
}

/** Why a fragment may belong to a portrait: what agrees and what does not. */
export interface Candidate {
  readonly portrait: string;
  readonly evidence: readonly Text[];
}

/** A fragment that the brand holds. */
export interface HeldFragment extends FragmentFace {
  /** Week it was collected in, from 1. */
  readonly week: number;
  /** The person was asked and agreed. */
  readonly asked: boolean;
  readonly volunteered: boolean;
  readonly depth: 1 | 2 | 3;
  /** Linked by hand, so it can be unlinked. */
  readonly byHand: boolean;
  readonly timesUsed: number;
}

export interface LooseFragment extends HeldFragment {
  readonly candidates: readonly Candidate[];
}

/** A conclusion that could be written in a portrait now. */
export interface Conclusion extends FragmentFace {
  /** Facts of the portrait on which it would rest. */
  readonly from: readonly string[];
  /** In seals of attention. */
  readonly cost: number;
}

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

export interface Letter {
  readonly id: string;
  readonly week: number;
  readonly portrait: string;
  readonly sign: Sign;
  readonly text: Text;
  /** The use that it answers, counted from 0; null when it came by itself. */
  readonly use: number | null;
}

/** A letter from somebody whom nobody meets by name. */
export interface CrowdLetter {
  readonly id: string;
  readonly week: number;
  /** First name and surname, as signed. */
  readonly writer: string;
  readonly sign: Sign;
  readonly text: Text;
  readonly use: number;
}

/** What became of a message to everybody alike, as far as it can be seen. */
export interface Reach {
  /** People whom it reached, those met by name included. */
  readonly people: number;
  /** How many showed each sign. */
  readonly signs: Readonly<Record<Sign, number>>;
  /** People to whom it spoke of somebody else, or of what was no longer true, and who said so. */
  readonly wrong: number;
  /** Euros. */
  readonly sales: number;
}

export interface SentUse {
  readonly use: number;
  readonly week: number;
  readonly draft: Draft;
  readonly message: MessageText;
  /** Null for a message to one. */
  readonly reach: Reach | null;
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

/** The message as the customer will read it, in reading order. */
export interface MessageText {
  readonly greeting: Text;
  readonly body: readonly Text[];
  /** Why they are written to; null when the player says nothing of it. */
  readonly explanation: Text | null;
  /** The way out; null when none is left. */
  readonly choice: Text | null;
  readonly signature: Text;
}

/** A draft as it stands: what would be read, and what would be noticed. Never how it would be taken. */
export interface Preview {
  readonly message: MessageText;
  /** What the customer will notice that the brand knows, most telling first. */
  readonly noticed: readonly Text[];
  /** Euros, for all whom it would reach. */
  readonly cost: number;
  /** People whom it would reach. */
  readonly reach: number;
  /** Whole euros that whoever is handed something pays at once; 0 when nobody is. */
  readonly paid: number;
  /** The same message as a few others would read it; none for a message to one. */
  readonly others: readonly MessageText[];
  /** Why it cannot be sent now, or null. */
  readonly rejection: Rejection | null;
}

/** One named term and what it did to one person, in points of feeling: above 0 it helped, below it hurt. */
export interface TermShare {
  readonly term: Term;
  readonly value: number;
}

/** What became of trust, in [0, 1]: what was felt moved it, then, at a week's close, it drifted by itself. */
export interface TrustChange {
  readonly before: number;
  readonly after: number;
  /** What of it a week did by itself, towards the trust with which they came; 0 for anything but a week. */
  readonly drift: number;
}

/** What one moment did to one person. `terms` sum to `feeling` exactly. */
export interface Felt {
  readonly portrait: string;
  readonly week: number;
  /** Number of decisions taken when it happened. */
  readonly step: number;
  readonly cause:
    | { readonly type: 'use'; readonly use: number }
    | { readonly type: 'dilemma'; readonly dilemma: string; readonly answer: string }
    | { readonly type: 'asked'; readonly fragment: string }
    | { readonly type: 'erased'; readonly fragment: string }
    /** Collecting at scale asked them in a silo. */
    | { readonly type: 'questioned'; readonly silo: Silo }
    | { readonly type: 'week' };
  readonly terms: readonly TermShare[];
  readonly feeling: number;
  readonly band: Band;
  readonly trust: TrustChange;
  readonly tolerance: { readonly before: number; readonly after: number };
}

/**
 * What one moment did to people whom nobody meets: to all of the crowd whom it reached, on average, or to one of them.
 * `terms` sum to `feeling` exactly.
 */
export interface CrowdFelt {
  readonly week: number;
  /** Number of decisions taken when it happened. */
  readonly step: number;
  readonly cause: Felt['cause'];
  /** How many of them it reached. */
  readonly people: number;
  readonly terms: readonly TermShare[];
  readonly feeling: number;
  readonly trust: TrustChange;
  readonly tolerance: { readonly before: number; readonly after: number };
}

export interface PersonTruth {
  readonly portrait: string;
  readonly segment: Segment;
  /** In [0, 1]. */
  readonly threshold: number;
  /** Tolerance at the end of each week, the start first. In [0, 1]. */
  readonly tolerance: readonly number[];
  readonly felt: readonly Felt[];
  readonly atEase: boolean;
  readonly needs: readonly {
    readonly label: Text;
    readonly weeks: readonly [number, number];
    readonly met: boolean;
  }[];
  /** Facts that the portrait held and that were not true of this person, with why. */
  readonly mistakes: readonly {
    readonly fragment: string;
    readonly reason: 'someone-else' | 'gift';
  }[];
  readonly closing: Text;
}

export interface Scores {
  /** Euros: sales and the future value of those who stay, less costs. */
  readonly firmValue: number;
  /** Sum of what customers received, in points of service. */
  readonly serviceRendered: number;
  /** People at ease, of the whole base. */
  readonly atEase: number;
  /** Acts whose sales target was missed, of those that are over. */
  readonly missedTargets: number;
  /** Signal detection on uses sent and passed over. */
  readonly discernment: {
    readonly hits: number;
    readonly misses: number;
    readonly falseAlarms: number;
    readonly correctRejections: number;
  };
}

/** The opened box. */
export interface Debrief {
  readonly ending: Ending;
  readonly scores: Scores;
  readonly people: readonly PersonTruth[];
  /** Mean tolerance of the whole base at the end of each week, the start first. */
  readonly crowdTolerance: readonly number[];
  /** What moved those whom nobody meets, moment by moment, on average. */
  readonly crowdFelt: readonly CrowdFelt[];
  readonly estimates: readonly {
    readonly act: number;
    readonly said: number;
    readonly truth: number;
  }[];
}
