import type { TermShare } from '../../protocol/felt.ts';
import { DEPARTURES, type Departure } from '../../protocol/vocabulary.ts';
import { departureOf, isGround } from '../consumer/departure.ts';
import { isNegative } from '../consumer/reaction.ts';
import { at } from '../state/column.ts';
import type { GameState } from '../state/game-state.ts';
import { COMPLAINT } from './constants.ts';
import { fine } from './fines.ts';
import { voiceAt } from './standing.ts';
import { change, type Turn, tell } from './turn.ts';

export const NOBODY_GONE: GameState['departures'] = { silent: 0, public: 0, authority: 0 };

/** Number of people gone so far. */
export const departed = ({ departures }: GameState): number =>
  departures.silent + departures.public + departures.authority;

/** People have left: how each of them went is counted. */
export const countDepartures = (turn: Turn, ways: readonly Departure[]): Turn => {
  if (ways.length === 0) return turn;
  const counted = { ...turn.state.departures };
  for (const way of DEPARTURES) counted[way] += ways.filter((one) => one === way).length;
  return change(turn, { departures: counted });
};

/** How somebody met by name goes: by what they leave upon, and by every message that hurt them before. */
export const departureAt = (
  state: GameState,
  { index, portrait }: { readonly index: number; readonly portrait: string },
  terms: readonly TermShare[],
): Departure =>
  departureOf({
    voice: voiceAt(state, index),
    concern: at(state.people.concern, index),
    hasGround:
      isGround(terms) ||
      state.felt.some(
        (felt) =>
          felt.portrait === portrait &&
          felt.cause.type === 'use' &&
          isNegative(felt.band) &&
          isGround(felt.terms),
      ),
  });

/** At a week's close the authority hears the complaints that came since it last did, and fines the house for each. */
export const hearComplaints = (turn: Turn): Turn => {
  const { departures, complaintsHeard } = turn.state;
  const people = departures.authority - complaintsHeard;
  if (people === 0) return turn;
  const heard = change(turn, { complaintsHeard: departures.authority });
  return fine(
    tell(heard, { type: 'complaints.heard', people }),
    Math.min(COMPLAINT.most, COMPLAINT.fine * people),
  );
};
