import type { Scores } from '../../protocol/debrief.ts';
import { countAtEase, isAtEase } from '../consumer/ease.ts';
import type { GameState } from '../state/game-state.ts';
import { groupsOf, type Population } from '../state/population.ts';
import { FUTURE } from './constants.ts';
import { ordinarySale } from './sales.ts';

/** Euros that those who stay will bring: ordinary sales for some weeks, less of them from those who are not at ease. */
const futureValue = (people: Population): number => {
  let value = 0;
  for (const group of groupsOf(people))
    for (let index = 0; index < group.gone.length; index += 1)
      value +=
        FUTURE.weeks * ordinarySale(group, index) * (isAtEase(group, index) ? 1 : FUTURE.uneasy);
  return value;
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
  return {
    firmValue: Math.round(salesBefore + sales + futureValue(people) - spent - fines),
    serviceRendered: state.sent.reduce((total, { service }) => total + service, 0),
    atEase: countAtEase(people),
    missedTargets: state.targets.filter(({ sales: sold, target }) => sold < target).length,
    discernment: discernment(state),
  };
};
