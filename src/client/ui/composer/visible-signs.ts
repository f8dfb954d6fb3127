import type { SimulationEvent } from '../../../protocol/event.ts';
import type { Reach } from '../../../protocol/message.ts';
import type { Text } from '../../../protocol/text.ts';
import type { Sign } from '../../../protocol/vocabulary.ts';

/** What anybody could see or read of somebody after a message left. */
export interface VisibleSign {
  readonly portrait: string;
  readonly sign: Sign;
  readonly words: readonly Text[];
}

export type Wrote = Extract<SimulationEvent, { type: 'crowd.wrote' }>;

export interface Aftermath {
  readonly signs: readonly VisibleSign[];
  /** Euros. */
  readonly sales: number;
  /** What became of a message to all, counted; null for a message to one. */
  readonly reach: Reach | null;
  /** What some of those whom nobody meets by name wrote back. */
  readonly crowd: readonly Wrote[];
  /** Fragments that were given freely in answer. */
  readonly volunteered: number;
}

/** Gathers the gestures, words and sales of one decision; a letter and the gesture that goes with it are one sign. */
export function aftermath(events: readonly SimulationEvent[]): Aftermath {
  const signs: VisibleSign[] = [];
  let sales = 0;
  let volunteered = 0;
  let reach: Reach | null = null;
  const crowd: Wrote[] = [];
  const add = (portrait: string, sign: Sign, words: readonly Text[]) => {
    const at = signs.findIndex((one) => one.portrait === portrait && one.sign === sign);
    const known = signs[at];
    if (known === undefined) signs.push({ portrait, sign, words });
    else signs[at] = { ...known, words: [...known.words, ...words] };
  };
  for (const event of events) {
    if (event.type === 'consumer.reacted') add(event.portrait, event.sign, []);
    if (event.type === 'letter.received') add(event.portrait, event.sign, [event.text]);
    if (event.type === 'sale.made') sales += event.amount;
    if (event.type === 'fragment.volunteered') volunteered += 1;
    if (event.type === 'audience.reached') reach = event;
    if (event.type === 'crowd.wrote') crowd.push(event);
  }
  return { signs, sales, reach, crowd, volunteered };
}
