import type { Draft } from '../../protocol/decision.ts';
import type { CrowdFelt, Felt } from '../../protocol/felt.ts';
import type { CrowdLetter, Letter, Reach } from '../../protocol/message.ts';
import type { ScenarioRef } from '../../protocol/record.ts';
import type { Phase } from '../../protocol/view.ts';
import type {
  Departure,
  EarlyEnding,
  Ending,
  Length,
  Policy,
  Sign,
  Silo,
} from '../../protocol/vocabulary.ts';
import type { Base } from './base.ts';
import type { Population } from './population.ts';

/** A fragment that the brand holds. */
export interface Held {
  readonly fragment: string;
  readonly week: number;
  readonly asked: boolean;
  readonly volunteered: boolean;
  /** The portrait that it is in; null while loose. */
  readonly portrait: string | null;
  readonly byHand: boolean;
  readonly timesUsed: number;
  /** Hidden. It was told by somebody annoyed, and is not so. */
  readonly lie?: true;
  /** Hidden. The person has noticed that the brand holds it. */
  readonly noticed: boolean;
}

/** A fragment on the street this week. */
export interface Offer {
  readonly fragment: string;
  readonly refused: boolean;
}

/** What happened with one customer, as seen from the shop. Same order as the pack's people. */
export interface Dealings {
  readonly lastSign: Sign | null;
  readonly optedOut: boolean;
  readonly gone: boolean;
  readonly thanked: number;
  readonly messages: number;
  /** Hidden. Needs answered so far. */
  readonly met: readonly string[];
  /** Silos from which collecting at scale has something of theirs; and in which it asked them. */
  readonly gathered: readonly Silo[];
  readonly questioned: readonly Silo[];
}

export interface Sent {
  readonly week: number;
  readonly draft: Draft;
  /** Hidden. Of a message to everybody alike: whether it was welcome to most. */
  readonly welcome: boolean;
  /** Hidden. Points of service that it rendered to all whom it reached. */
  readonly service: number;
  /** Null for a message to one, and for one that was kept. */
  readonly reach: Reach | null;
}

/** A whole game at one instant: plain data, never changed in place. */
export interface GameState {
  readonly scenario: ScenarioRef;
  readonly seed: number;
  readonly length: Length;
  readonly step: number;
  readonly phase: Phase;
  /** From 0. */
  readonly act: number;
  /** From 1. */
  readonly week: number;
  /** The week's ordinary sales are counted: it is over but for a dilemma or an estimate. */
  readonly closed: boolean;
  /** Euros of the act. */
  readonly sales: number;
  /** Euros of the week that messages and dilemmas brought. */
  readonly weekSales: number;
  /** Euros of the acts before. */
  readonly salesBefore: number;
  /** Euros spent on messages, collecting and dilemmas, less what dilemmas brought. */
  readonly spent: number;
  readonly budget: number;
  readonly attention: number;
  /** Attention that the week began with. */
  readonly attentionMax: number;
  /** Attention won or lost for the coming week. */
  readonly attentionNext: number;
  readonly usesLeft: number;
  readonly street: readonly Offer[];
  /** Fragments that the seed has laid on a street so far, whatever became of them: none is laid twice. */
  readonly laid: readonly string[];
  /** Fragments that customers or dilemmas have put in the brand's hands so far. */
  readonly handed: readonly string[];
  readonly held: readonly Held[];
  /** Fragments picked up on the street so far. */
  readonly collected: number;
  readonly dealings: readonly Dealings[];
  readonly sent: readonly Sent[];
  readonly withheld: readonly Sent[];
  readonly letters: readonly Letter[];
  readonly crowdLetters: readonly CrowdLetter[];
  readonly dilemma: { readonly id: string; readonly person: string | null } | null;
  readonly dilemmasDone: readonly string[];
  /** What was answered, in order. */
  readonly answers: readonly { readonly dilemma: string; readonly answer: string }[];
  /** How each silo is collected from at scale; a silo that is not named is off. */
  readonly policies: Readonly<Partial<Record<Silo, Policy>>>;
  /** What is held of the crowd. */
  readonly base: Base;
  /** People whose facts leaked so far, each time counted. */
  readonly leaked: number;
  /** Euros of fines. */
  readonly fines: number;
  /** People gone so far, by the way they went. */
  readonly departures: Readonly<Record<Departure, number>>;
  /** Complaints for which the authority has fined the house. */
  readonly complaintsHeard: number;
  /** Acts that are over. */
  readonly targets: readonly {
    readonly act: number;
    readonly sales: number;
    readonly target: number;
  }[];
  /** Weeks running that each early ending has threatened. */
  readonly warnings: Readonly<Record<EarlyEnding, number>>;
  /** The director's notes left so far. */
  readonly notes: readonly { readonly id: string; readonly week: number }[];
  readonly signsSeen: readonly { readonly person: string; readonly sign: Sign }[];
  readonly mistakes: readonly { readonly portrait: string; readonly fragment: string }[];
  readonly estimates: readonly {
    readonly act: number;
    readonly said: number;
    readonly truth: number;
  }[];
  readonly people: Population;
  readonly felt: readonly Felt[];
  /** The same of the crowd, on average. */
  readonly crowdFelt: readonly CrowdFelt[];
  /** Tolerance of each named person at the end of each week, the start first. */
  readonly toleranceByWeek: readonly (readonly number[])[];
  /** Mean tolerance of the base at the end of each week, the start first. */
  readonly moodByWeek: readonly number[];
  readonly ending: Ending | null;
}
