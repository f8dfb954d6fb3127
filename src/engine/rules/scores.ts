import type { Scores } from '../../protocol/view.ts';
import { countAtEase, isAtEase } from '../consumer/ease.ts';
import { at } from '../state/column.ts';
import type { GameState } from '../state/game-state.ts';
import type { Population } from '../state/population.ts';
import { FUTURE } from './constants.ts';
import { ordinarySale } from './sales.ts';

/** Euros that those who stay will bring: ordinary sales for some weeks, less of them from those who are not at ease. */
const futureValue = (people: Population): number => {
  let total = 0;
  for (let index = 0; index < people.size; index += 1)
    total +=
      FUTURE.weeks * ordinarySale(people, index) * (isAtEase(people, index) ? 1 : FUTURE.uneasy);
  return total;
};

/** Signal detection: uses sent and passed over, welcome or not. */
const discernment = ({ sent, withheld }: GameState): Scores['discernment'] => ({
  hits: sent.filter(({ welcome }) => welcome).length,
  misses: withheld.filter(({ welcome }) => welcome).length,
  falseAlarms: sent.filter(({ welcome }) => !welcome).length,
  correctRejections: withheld.filter(({ welcome }) => !welcome).length,
});

/** Firm value and service rendered are booked apart; winning needs both (design.md). */
export const scoresOf = (state: GameState): Scores => {
  const { people, sales, salesBefore, spent, fines } = state;
  let serviceRendered = 0;
  for (let index = 0; index < people.size; index += 1)
    serviceRendered += at(people.received, index);
  return {
    firmValue: Math.round(salesBefore + sales + futureValue(people) - spent - fines),
    serviceRendered,
    atEase: countAtEase(people),
    discernment: discernment(state),
  };
};
