import type { CrowdLetter } from '../../protocol/message.ts';
import { text } from '../../protocol/text.ts';
import { textKeys } from '../../protocol/text-keys.ts';
import { VOICES } from '../../protocol/vocabulary.ts';
import { SIGN_OF } from '../consumer/reaction.ts';
import { below, unit } from '../random/draw.ts';
import { crowdName, subjectOf } from '../state/crowd-lives.ts';
import { CROWD_LETTERS, WRITES } from './constants.ts';
import { crowdDeparture } from './crowd-departures.ts';
import { crowdParams } from './crowd-params.ts';
import type { Struck } from './reaching.ts';
import { change, type Turn, tell } from './turn.ts';

/** Words that anybody may say of this, closest first; null when the pack has none. */
const words = (turn: Turn, one: Struck): string | null => {
  const { rank, band, cause } = one;
  const { pack, state } = turn;
  const departure = crowdDeparture(state, one);
  const lines = pack.manifest.lines.filter(
    (line) =>
      line.sign === SIGN_OF[band] && (line.departure === undefined || line.departure === departure),
  );
  const leaving = lines.filter((line) => line.departure !== undefined);
  const closest = lines.filter((line) => line.cause !== undefined && line.cause === cause);
  const plain = lines.filter((line) => line.cause === undefined);
  const said = [leaving, closest, plain].find((some) => some.length > 0) ?? [];
  const subject = subjectOf(pack, rank);
  const draw = { seed: state.seed, stream: 'crowd-line', subject, turn: state.week } as const;
  const line = said[below(draw, Math.max(1, said.length))];
  return line === undefined ? null : textKeys.sharedLine(line.id);
};

/**
 * Whether somebody of the crowd would write, and in which order: by the seed, whatever the others do; whoever goes to the
 * authority says so, first.
 */
const order = (turn: Turn, one: Struck): number => {
  const { pack, state } = turn;
  if (crowdDeparture(state, one) === 'authority') return -1;
  const subject = subjectOf(pack, one.rank);
  return unit({ seed: state.seed, stream: 'crowd-letter', subject, turn: state.week });
};

/** After a message to all, a few of those whom nobody meets write: no two the same words while there are others. */
export const crowdWrites = (turn: Turn, use: number, struck: readonly Struck[]): Turn => {
  if (turn.untold) return turn;
  const { people, week, seed } = turn.state;
  const writers = struck
    .map((one) => ({ one, drawn: order(turn, one) }))
    .filter(({ one, drawn }) => {
      const voice = VOICES[people.crowd.voice[one.rank] ?? 0] ?? 'silent';
      return drawn < WRITES[SIGN_OF[one.band]][voice];
    })
    .sort((a, b) => a.drawn - b.drawn);
  const writing = new Map<string, Struck>();
  for (const { one } of writers) {
    if (writing.size === CROWD_LETTERS) break;
    const key = words(turn, one);
    if (key !== null && !writing.has(key)) writing.set(key, one);
  }
  return [...writing].reduce((told, [key, one]) => {
    const { first, last } = crowdName(told.pack, seed, one.rank);
    const letter: CrowdLetter = {
      id: `crowd-letter-${told.state.crowdLetters.length + 1}`,
      week,
      writer: `${first} ${last}`,
      sign: SIGN_OF[one.band],
      text: text(key, crowdParams(told.pack, seed, one.rank)),
      use,
    };
    return tell(change(told, { crowdLetters: [...told.state.crowdLetters, letter] }), {
      type: 'crowd.wrote',
      letter: letter.id,
      writer: letter.writer,
      text: letter.text,
      sign: letter.sign,
    });
  }, turn);
};
