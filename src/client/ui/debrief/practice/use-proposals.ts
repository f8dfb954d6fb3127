import type { Debrief } from '../../../../protocol/debrief.ts';
import type { View } from '../../../../protocol/view.ts';
import { useTranslator } from '../../game-context.tsx';
import { slipWords } from '../moment-words.ts';
import type { Practice } from './PracticeSection.tsx';
import { needsMissed, usesThatHurt } from './proposals.ts';

/** The proposals in words; where the game gives none, one that suits any shop. */
export function useProposals(
  view: View,
  debrief: Debrief,
): Readonly<Record<keyof Practice, readonly string[]>> {
  const translator = useTranslator();
  const { t, say } = translator;
  const start = needsMissed(debrief).flatMap(({ portrait, need }) => {
    const person = view.portraits.find(({ id }) => id === portrait);
    return person === undefined
      ? []
      : [t('practice.start.need', { need: say(need), firstName: say(person.firstName) })];
  });
  const stop = usesThatHurt(debrief, view.sent).map(({ purpose, facts: [lead] }) =>
    lead === undefined
      ? t('practice.stop.bare', { purpose: t(`purpose.${purpose}`) })
      : t('practice.stop.use', {
          purpose: t(`purpose.${purpose}`),
          slip: slipWords(translator, lead),
        }),
  );
  return {
    start: [...start, t('practice.start.own')],
    stop: [...stop, t('practice.stop.own')],
  };
}
