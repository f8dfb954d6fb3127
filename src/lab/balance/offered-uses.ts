import { decide, isRefused, score } from '../../engine/index.ts';
import type { Draft } from '../../protocol/decision.ts';
import type { View } from '../../protocol/view.ts';
import type { Origin } from '../../protocol/vocabulary.ts';
import { draftAtRandom } from '../bots/drafting.ts';
import { dice } from '../bots/draws.ts';
import { isAgreed, send, writable } from '../bots/kit.ts';
import type { Moment, Player, Seat } from '../bots/player.ts';
import { playGame } from '../game/play-game.ts';
import type { Field } from './tournament.ts';

/** A use that a player could have made, and whether it would have been welcome. */
export interface OfferedUse {
  /** In whose shop. */
  readonly shop: string;
  readonly act: number;
  readonly draft: Draft;
  /** Where what it leans on came from. */
  readonly source: Source;
  readonly welcome: boolean;
}

/** On no fact; on facts that all came in one way, agreed to or else by their origin; on facts that came in several. */
export type Source = 'nothing' | 'agreed' | Origin | 'several';

const sourceOf = (view: View, { portrait, facts }: Draft): Source => {
  const held = view.portraits.find(({ id }) => id === portrait)?.facts ?? [];
  const sources = held
    .filter(({ id }) => facts.includes(id))
    .map((fact): Source => (isAgreed(fact) ? 'agreed' : fact.origin));
  const [first] = sources;
  if (first === undefined) return 'nothing';
  return sources.every((source) => source === first) ? first : 'several';
};

/** Sheets filled in at random each week. */
const SHEETS = 40;

/** Whether a use would be welcome, by the engine's own count of hits; null when it cannot be sent. */
const isWelcome = ({ scenario, state }: Moment, draft: Draft): boolean | null => {
  const decided = decide(scenario, state, send(draft));
  if (isRefused(decided)) return null;
  const hits = (of: Moment['state']): number => score(scenario, of).discernment.hits;
  return hits(decided.state) > hits(state);
};

const sheets = (moment: Moment, shop: string): readonly OfferedUse[] => {
  const { view } = moment;
  return Array.from({ length: SHEETS }, (_, sheet) => {
    const draft = draftAtRandom(view, writable(view), dice(view.seed, view.week, sheet));
    const welcome = draft === null ? null : isWelcome(moment, draft);
    return draft === null || welcome === null
      ? []
      : [{ shop, act: view.act.index, draft, source: sourceOf(view, draft), welcome }];
  }).flat();
};

/** Fills in sheets once a week, when the player has picked up what it wanted: before its first message, or as it closes the week. */
const watched = (player: Player, shop: string, seen: OfferedUse[]): Player => {
  let lastWeek = 0;
  return (moment) => {
    const decision = player(moment);
    const done =
      decision.type === 'use.send' ||
      decision.type === 'use.withhold' ||
      decision.type === 'week.close';
    if (done && moment.view.week > lastWeek) {
      lastWeek = moment.view.week;
      seen.push(...sheets(moment, shop));
    }
    return decision;
  };
};

/** The uses that some players could have made, whatever they did make. */
export const offeredUses = (
  field: Field,
  shops: Readonly<Record<string, Seat>>,
): readonly OfferedUse[] => {
  const seen: OfferedUse[] = [];
  for (const [shop, seat] of Object.entries(shops))
    for (const seed of field.seeds) {
      playGame(field.scenario, seed, watched(seat(), shop, seen));
      field.played();
    }
  return seen;
};
