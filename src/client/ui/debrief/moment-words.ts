import type { Felt } from '../../../protocol/felt.ts';
import { text } from '../../../protocol/text.ts';
import { textKeys } from '../../../protocol/text-keys.ts';
import type { View } from '../../../protocol/view.ts';
import type { Translator } from '../../i18n/translator.ts';
import { inSentence } from '../in-sentence.ts';
import type { Moment } from './moments.ts';

/** The few words on a slip, even when the slip itself has been erased since. */
export const slipWords = ({ say }: Translator, fragment: string): string =>
  say(text(textKeys.fragment(fragment, 'slip')));

/** What happened, in one line of the list of moments. */
export function momentTitle(translator: Translator, moment: Moment, sent: View['sent']): string {
  if (moment.kind === 'silence') return translator.t('moment.silence');
  return causeTitle(translator, moment.felt.cause, sent);
}

export function causeTitle(
  translator: Translator,
  cause: Felt['cause'],
  sent: View['sent'],
): string {
  const { t, say } = translator;
  switch (cause.type) {
    case 'use': {
      const draft = sent.find(({ use }) => use === cause.use)?.draft;
      return draft === undefined
        ? t('moment.use.bare')
        : t('moment.use', {
            channel: t(`channel.${draft.channel}`),
            purpose: t(`purpose.${draft.purpose}`),
          });
    }
    case 'dilemma':
      return t('moment.dilemma', {
        title: say(text(textKeys.dilemma(cause.dilemma, 'title'))),
        answer: say(text(textKeys.answer(cause.dilemma, cause.answer, 'label'))),
      });
    case 'asked':
      return t('moment.asked', { slip: slipWords(translator, cause.fragment) });
    case 'erased':
      return t('moment.erased', { slip: slipWords(translator, cause.fragment) });
    case 'questioned':
      return t('moment.questioned', { silo: inSentence(t(`silo.${cause.silo}`)) });
    case 'week':
      return t('moment.week');
  }
}
