import type { Draft } from './decision.ts';
import type { Text } from './text.ts';
import type { Channel, Ending, Moment, Purpose, Sign, Silo } from './vocabulary.ts';

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
