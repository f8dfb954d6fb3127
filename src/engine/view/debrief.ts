import type { Debrief, PersonTruth } from '../../protocol/debrief.ts';
import { text } from '../../protocol/text.ts';
import { textKeys } from '../../protocol/text-keys.ts';
import { SEGMENTS } from '../../protocol/vocabulary.ts';
import { isAtEase } from '../consumer/ease.ts';
import { dealingsAt } from '../rules/dealings.ts';
import { scoresOf } from '../rules/scores.ts';
import { at } from '../state/column.ts';
import type { GameState } from '../state/game-state.ts';
import { authored, type Lookup, personAt } from '../state/lookup.ts';

/** How a customer looks back: hurt once or left tired; served and thankful; or hardly met. */
const lookBack = (
  { felt, atEase }: Pick<PersonTruth, 'felt' | 'atEase'>,
  served: boolean,
): 'served' | 'hurt' | 'ignored' => {
  const hurt = felt.some(({ band }) => band === 'hurt' || band === 'gone');
  const uneasy = felt.some(({ band, cause }) => band === 'uneasy' && cause.type === 'use');
  if (hurt || (uneasy && !atEase)) return 'hurt';
  return served ? 'served' : 'ignored';
};

const mistakesOf = (pack: Lookup, state: GameState, portrait: string): PersonTruth['mistakes'] =>
  state.mistakes
    .filter((mistake) => mistake.portrait === portrait)
    .map(({ fragment }) => {
      const { person, fragment: left } = authored(pack, fragment);
      const gift = left.about === 'gift' && person.id === portrait;
      return { fragment, reason: gift ? 'gift' : 'someone-else' };
    });

/** One opened box. */
const truthOfPerson = (pack: Lookup, state: GameState, index: number): PersonTruth => {
  const { id, needs } = personAt(pack, index);
  const { people } = state;
  const { met, thanked } = dealingsAt(state, index);
  const felt = state.felt.filter(({ portrait }) => portrait === id);
  const atEase = isAtEase(people, index);
  return {
    portrait: id,
    segment: SEGMENTS[at(people.segment, index)] ?? 'pragmatist',
    threshold: at(people.threshold, index),
    tolerance: state.toleranceByWeek.map((week) => week[index] ?? 0),
    felt,
    atEase,
    needs: needs.map((need) => ({
      label: text(textKeys.need(id, need.id)),
      weeks: need.weeks,
      met: met.includes(need.id),
    })),
    mistakes: mistakesOf(pack, state, id),
    closing: text(textKeys.closing(id, lookBack({ felt, atEase }, thanked > 0 || met.length > 0))),
  };
};

/** Everything that was hidden, once the game is over; null before. */
export const debriefView = (pack: Lookup, state: GameState): Debrief | null => {
  if (state.phase !== 'debrief' || state.ending === null) return null;
  return {
    ending: state.ending,
    scores: scoresOf(state),
    people: pack.people.map((_, index) => truthOfPerson(pack, state, index)),
    crowdTolerance: state.moodByWeek,
    crowdFelt: state.crowdFelt,
    estimates: state.estimates,
  };
};
