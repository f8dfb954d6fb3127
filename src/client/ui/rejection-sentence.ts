import type { Rejection } from '../../protocol/rejection.ts';
import type { Translator } from '../i18n/translator.ts';

/** Why something could not be done, in words. Every code has its sentence: the compiler sees to it. */
export const rejectionSentence = ({ t }: Translator, { code, params }: Rejection): string =>
  t(`rejection.${code}`, params);
