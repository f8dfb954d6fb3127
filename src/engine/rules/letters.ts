import { text } from '../../protocol/text.ts';
import { textKeys } from '../../protocol/text-keys.ts';
import type { Departure, Sign, Term } from '../../protocol/vocabulary.ts';
import type { Line } from '../../scenarios/schema.ts';
import { steepest } from '../consumer/ledger-of-terms.ts';
import { SIGN_OF } from '../consumer/reaction.ts';
import { below, unit } from '../random/draw.ts';
import type { GameState } from '../state/game-state.ts';
import { type Lookup, personAt } from '../state/lookup.ts';
import { WRITES } from './constants.ts';
import { personParams } from './person-params.ts';
import type { Reaction } from './reactions.ts';
import { voiceAt } from './standing.ts';
import { change, type Turn, tell } from './turn.ts';

interface About {
  readonly sign: Sign;
  readonly lead: string | null;
  readonly cause: Term | null;
  /** How they leave, when they do. */
  readonly departure: Departure | null;
}

/**
 * What may be said, from the closest to the widest: what says how they leave, what answers the leading fact, what speaks of the term that hurt
 * most (in their own words, then in anybody's), what speaks of nothing in particular, whatever bears the sign.
 */
const circles = (
  pack: Lookup,
  person: { readonly id: string; readonly lines: readonly Line[] },
  { sign, lead, cause, departure }: About,
): readonly (() => readonly string[])[] => {
  const isSaid = (line: Line) =>
    line.sign === sign && (line.departure === undefined || line.departure === departure);
  const own = (says: (line: Line) => boolean) => (): readonly string[] =>
    person.lines
      .filter((line) => isSaid(line) && says(line))
      .map(({ id }) => textKeys.line(person.id, id));
  const shared = (says: (line: Line) => boolean) => (): readonly string[] =>
    pack.manifest.lines
      .filter((line) => isSaid(line) && says(line))
      .map(({ id }) => textKeys.sharedLine(id));
  const none = (): readonly string[] => [];
  const answers = (line: Line) =>
    line.fragment === lead && (line.cause === undefined || line.cause === cause);
  const speaks = (line: Line) => line.fragment === undefined && line.cause === cause;
  const plain = (line: Line) => line.fragment === undefined && line.cause === undefined;
  const leaves = (line: Line) => line.departure !== undefined;
  return [
    departure === null ? none : own(leaves),
    departure === null ? none : shared(leaves),
    lead === null ? none : own(answers),
    cause === null ? none : own(speaks),
    cause === null ? none : shared(speaks),
    own(plain),
    shared(plain),
  ];
};

/** The line that is said; null when the pack has none. Not one said before, while another is left. */
const choose = (pack: Lookup, state: GameState, index: number, about: About): string | null => {
  const person = personAt(pack, index);
  const said = new Set(
    state.letters.filter(({ portrait }) => portrait === person.id).map(({ text: { key } }) => key),
  );
  const options = circles(pack, person, about);
  let keys: readonly string[] = [];
  for (const circle of options) {
    keys = circle().filter((key) => !said.has(key));
    if (keys.length > 0) break;
  }
  if (keys.length === 0)
    keys = options.map((circle) => circle()).find(({ length }) => length > 0) ?? [];
  if (keys.length === 0) return null;
  const draw = { seed: state.seed, stream: 'line', subject: index, turn: state.week } as const;
  return keys[below(draw, keys.length)] ?? null;
};

/**
 * The words of those who write: a silent voice asks with a gesture only, and seldom says why it leaves. Whoever goes to the
 * authority says so.
 */
export const write = (
  turn: Turn,
  { index, band, use, lead, terms }: Reaction,
  departure: Departure | null,
): Turn => {
  if (turn.untold) return turn;
  const { state, pack } = turn;
  const sign = SIGN_OF[band];
  const draw = { seed: state.seed, stream: 'letter', subject: index, turn: state.week } as const;
  if (departure !== 'authority' && unit(draw) >= WRITES[sign][voiceAt(state, index)]) return turn;
  const key = choose(pack, state, index, { sign, lead, cause: steepest(terms), departure });
  if (key === null) return turn;
  const letter = `letter-${state.letters.length + 1}`;
  const portrait = personAt(pack, index).id;
  const words = text(key, personParams(personAt(pack, index)));
  return tell(
    change(turn, {
      letters: [
        ...state.letters,
        { id: letter, week: state.week, portrait, sign, text: words, use },
      ],
    }),
    { type: 'letter.received', letter, portrait, text: words, sign },
  );
};
