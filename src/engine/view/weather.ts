import { WEATHERS, type Weather } from '../../protocol/vocabulary.ts';
import { WEATHER_FLOORS } from '../rules/constants.ts';
import type { GameState } from '../state/game-state.ts';

/** The street's weather: mean tolerance at the end of the week before, in five steps. A late and coarse echo. */
export const weatherOf = ({ moodByWeek, week }: GameState): Weather => {
  const mood = moodByWeek[week - 1] ?? 0;
  const step = WEATHER_FLOORS.findIndex((floor) => mood >= floor);
  return (step === -1 ? undefined : WEATHERS[step]) ?? 'rain';
};
