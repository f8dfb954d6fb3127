import { WEATHERS, type Weather } from '../../protocol/vocabulary.ts';
import { MARATHON, WEATHER_FLOORS } from '../rules/constants.ts';
import type { GameState } from '../state/game-state.ts';

/** The street's weather: mean tolerance at the end of the week before, in five steps. A late and coarse echo; later yet in a marathon. */
export const weatherOf = ({ moodByWeek, week, length }: GameState): Weather => {
  const lag = length === 'marathon' ? MARATHON.weatherLag : 0;
  const mood = moodByWeek[Math.max(0, week - 1 - lag)] ?? 0;
  const step = WEATHER_FLOORS.findIndex((floor) => mood >= floor);
  return (step === -1 ? undefined : WEATHERS[step]) ?? 'rain';
};
