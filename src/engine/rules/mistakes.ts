import { authored } from '../state/lookup.ts';
import { change, type Turn } from './turn.ts';

/** Keeps, for the debrief, every fact that was ever in a portrait without being true of the person. */
export const keepMistakes = (turn: Turn): Turn => {
  const { pack, state } = turn;
  if (turn.untold) return turn;
  const fresh = state.held.flatMap(({ fragment, portrait }) => {
    if (portrait === null) return [];
    const { person, fragment: left } = authored(pack, fragment);
    if (portrait === person.id && left.about === 'self') return [];
    const known = state.mistakes.some(
      (mistake) => mistake.fragment === fragment && mistake.portrait === portrait,
    );
    return known ? [] : [{ portrait, fragment }];
  });
  return fresh.length === 0 ? turn : change(turn, { mistakes: [...state.mistakes, ...fresh] });
};
