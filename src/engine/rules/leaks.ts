import type { Felt } from '../../protocol/felt.ts';
import type { Silo } from '../../protocol/vocabulary.ts';
import { breachWeight } from '../consumer/breach.ts';
import { shares } from '../consumer/ledger-of-terms.ts';
import { shadeOf } from '../consumer/reaction.ts';
import { at } from '../state/column.ts';
import { LEAK } from './constants.ts';
import { feelInCrowd } from './crowd-feeling.ts';
import { feel } from './feeling.ts';
import { leakedFromBase, leakedOf } from './leak-radius.ts';
import { change, type Turn, tell } from './turn.ts';

/** What is held is seen by others. Each is harmed by what is linked to them; trust falls for all. */
export const leak = (turn: Turn, cause: Felt['cause'], silos?: readonly Silo[]): Turn => {
  const { pack, state } = turn;
  const { crowd, named } = state.people;
  let people = 0;
  const inCrowd = Array.from({ length: crowd.size }, (_, rank) =>
    leakedFromBase(pack, state, rank, silos),
  );
  for (const facts of inCrowd) if (facts.length > 0) people += 1;
  let felt = feelInCrowd(turn, {
    cause,
    terms: [
      {
        term: 'breach',
        points: (rank) =>
          -LEAK *
          breachWeight(inCrowd[rank] ?? [], {
            trust: crowd.trust[rank] ?? 0,
            concern: crowd.concern[rank] ?? 0,
          }),
      },
    ],
  });
  for (let index = 0; index < named; index += 1) {
    if (at(state.people.gone, index) === 1) continue;
    const facts = leakedOf(pack, state, index, silos);
    if (facts.length > 0) people += 1;
    const points =
      -LEAK *
      breachWeight(facts, {
        trust: at(state.people.trust, index),
        concern: at(state.people.concern, index),
      });
    felt = feel(felt, {
      index,
      cause,
      terms: shares([{ term: 'breach', value: points }]),
      band: shadeOf,
    });
  }
  return tell(change(felt, { leaked: felt.state.leaked + people }), {
    type: 'base.leaked',
    people,
  });
};
