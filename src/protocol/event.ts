import type { Draft } from './decision.ts';
import type { Reach } from './message.ts';
import type { Text } from './text.ts';
import type {
  Channel,
  EarlyEnding,
  Ending,
  Moment,
  Policy,
  Purpose,
  Sign,
  Silo,
} from './vocabulary.ts';

/**
 * What just happened, as anybody at the brand could see it. `noun.past`.
 * Stage, sound and live log are all fed from these and hold no rule of their own.
 */
export type SimulationEvent =
  | {
      readonly type: 'week.opened';
      readonly week: number;
      readonly act: number;
      readonly offered: number;
    }
  | {
      readonly type: 'fragment.collected';
      readonly fragment: string;
      readonly silo: Silo;
      readonly asked: boolean;
    }
  | { readonly type: 'fragment.refused'; readonly fragment: string; readonly silo: Silo }
  | {
      readonly type: 'fragment.erased';
      readonly fragment: string;
      readonly portrait: string | null;
    }
  | { readonly type: 'fragment.volunteered'; readonly fragment: string; readonly portrait: string }
  | {
      readonly type: 'identity.joined';
      readonly fragment: string;
      readonly portrait: string;
      readonly first: boolean;
    }
  | { readonly type: 'identity.linked'; readonly fragment: string; readonly portrait: string }
  | { readonly type: 'identity.unlinked'; readonly fragment: string; readonly portrait: string }
  /** A conclusion of the shop's own, written in a portrait. */
  | { readonly type: 'fact.inferred'; readonly fragment: string; readonly portrait: string }
  | { readonly type: 'collection.set'; readonly silo: Silo; readonly policy: Policy }
  /** What the week brought to the base, and what it lost with those who left. */
  | {
      readonly type: 'base.grew';
      /** People of whom something is held now, and how many more than the week before. */
      readonly people: number;
      readonly joined: number;
      /** People who were asked and said no. */
      readonly refused: number;
    }
  /** What is held was seen by others. */
  | { readonly type: 'base.leaked'; readonly people: number }
  /** What silos had put in the base is erased. */
  | { readonly type: 'base.erased'; readonly people: number }
  | ({ readonly type: 'audience.reached'; readonly use: number } & Reach)
  | {
      readonly type: 'crowd.wrote';
      readonly letter: string;
      readonly writer: string;
      readonly text: Text;
      readonly sign: Sign;
    }
  /** The authority writes: so many people have complained to it this week. Its fine follows. */
  | { readonly type: 'complaints.heard'; readonly people: number }
  | { readonly type: 'fine.paid'; readonly amount: number }
  | { readonly type: 'note.left'; readonly note: string; readonly text: Text }
  /** A purpose is to be had from this week, and until another. */
  | {
      readonly type: 'offer.opened';
      readonly offer: string;
      readonly purpose: Purpose;
      readonly until: number;
      readonly text: Text;
    }
  /** What was known of people was handed on, and paid for. */
  | { readonly type: 'data.paid'; readonly purpose: Purpose; readonly amount: number }
  /** Things cannot go on like this: how many weeks running, and how the game will end if they do. */
  | { readonly type: 'warning.given'; readonly of: EarlyEnding; readonly weeks: number }
  | {
      readonly type: 'message.delivered';
      readonly use: number;
      readonly portrait: string;
      readonly purpose: Purpose;
      readonly channel: Channel;
      readonly moment: Moment;
    }
  | { readonly type: 'consumer.reacted'; readonly portrait: string; readonly sign: Sign }
  | {
      readonly type: 'letter.received';
      readonly letter: string;
      readonly portrait: string;
      readonly text: Text;
      readonly sign: Sign;
    }
  | { readonly type: 'sale.made'; readonly portrait: string; readonly amount: number }
  | { readonly type: 'use.withheld'; readonly draft: Draft }
  | {
      readonly type: 'week.closed';
      readonly week: number;
      readonly sales: number;
      readonly left: number;
    }
  | { readonly type: 'dilemma.opened'; readonly dilemma: string }
  | {
      readonly type: 'dilemma.answered';
      readonly dilemma: string;
      readonly answer: string;
      readonly outcome: Text;
    }
  | {
      readonly type: 'act.closed';
      readonly act: number;
      readonly sales: number;
      readonly target: number;
    }
  | { readonly type: 'estimate.given'; readonly act: number; readonly atEase: number }
  | { readonly type: 'game.ended'; readonly ending: Ending };

export type SimulationEventType = SimulationEvent['type'];
