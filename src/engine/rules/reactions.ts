import type { TermShare } from '../../protocol/felt.ts';
import type { Band } from '../../protocol/vocabulary.ts';
import { isNegative, SIGN_OF } from '../consumer/reaction.ts';
import { said } from '../consumer/word-of-mouth.ts';
import { at, withAt } from '../state/column.ts';
import { personAt } from '../state/lookup.ts';
import { countDepartures, departureAt } from './complaints.ts';
import { changeDealings, dealingsAt } from './dealings.ts';
import { write } from './letters.ts';
import { voiceAt } from './standing.ts';
import { change, type Turn, tell } from './turn.ts';
import { volunteer } from './volunteering.ts';

/** A reaction to be shown. */
export interface Reaction {
  readonly index: number;
  readonly band: Band;
  /** The use that it answers; null when it comes by itself. */
  readonly use: number | null;
  /** The leading fact of that use. */
  readonly lead: string | null;
  readonly terms: readonly TermShare[];
}

/** What a reaction leaves in the hidden people: a warning given, talk among acquaintances, an absence. */
const leaveTrace = (turn: Turn, { index, band }: Reaction): Turn => {
  const { people } = turn.state;
  const talk = at(people.talk, index) + said(SIGN_OF[band], voiceAt(turn.state, index));
  const warnings = at(people.warnings, index) + (isNegative(band) ? 1 : 0);
  return change(turn, {
    people: {
      ...people,
      talk: withAt(people.talk, index, talk),
      warnings: withAt(people.warnings, index, warnings),
      gone: withAt(people.gone, index, band === 'gone' ? 1 : at(people.gone, index)),
    },
  });
};

/** Shows a band as its sign, with the words of those who write. */
export const react = (turn: Turn, reaction: Reaction): Turn => {
  const { index, band, terms } = reaction;
  const sign = SIGN_OF[band];
  const portrait = personAt(turn.pack, index).id;
  const dealings = dealingsAt(turn.state, index);
  const traced = changeDealings(leaveTrace(turn, reaction), index, {
    lastSign: sign,
    thanked: dealings.thanked + (sign === 'thanks' ? 1 : 0),
    optedOut: dealings.optedOut || band === 'hurt',
    gone: dealings.gone || band === 'gone',
  });
  const departure = band === 'gone' ? departureAt(turn.state, { index, portrait }, terms) : null;
  const counted = departure === null ? traced : countDepartures(traced, [departure]);
  const shown = tell(
    change(counted, { signsSeen: [...counted.state.signsSeen, { person: portrait, sign }] }),
    { type: 'consumer.reacted', portrait, sign },
  );
  const written = write(shown, reaction, departure);
  return band === 'delighted' ? volunteer(written, index) : written;
};
