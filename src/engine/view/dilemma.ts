import { text } from '../../protocol/text.ts';
import { textKeys } from '../../protocol/text-keys.ts';
import type { DilemmaView } from '../../protocol/view.ts';
import { dilemmaParams, openedDilemma } from '../rules/dilemmas.ts';
import type { GameState } from '../state/game-state.ts';
import type { Lookup } from '../state/lookup.ts';

/** The open dilemma, without its effects; null when none is open. */
export const dilemmaView = (pack: Lookup, state: GameState): DilemmaView | null => {
  const opened = openedDilemma(pack, state);
  if (opened === null) return null;
  const { id, answers } = opened;
  const params = dilemmaParams(pack, state);
  return {
    id,
    title: text(textKeys.dilemma(id, 'title'), params),
    story: text(textKeys.dilemma(id, 'story'), params),
    answers: answers.map((answer) => ({
      id: answer.id,
      label: text(textKeys.answer(id, answer.id, 'label'), params),
      detail: text(textKeys.answer(id, answer.id, 'detail'), params),
    })),
  };
};
