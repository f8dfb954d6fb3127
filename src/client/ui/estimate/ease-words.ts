import type { MessageKey } from '../../i18n/message-key.ts';

/** Upper bound of each share, and the words for it. */
const WORDS = [
  [0, 'ease.nobody'],
  [0.15, 'ease.hardly-anybody'],
  [0.4, 'ease.a-minority'],
  [0.6, 'ease.about-half'],
  [0.85, 'ease.most'],
  [0.999, 'ease.nearly-all'],
] as const satisfies readonly (readonly [number, MessageKey])[];

/** A number of people out of all, as one would say it. */
export function easeWords(people: number, all: number): MessageKey {
  const share = all === 0 ? 0 : people / all;
  return WORDS.find(([upTo]) => share <= upTo)?.[1] ?? 'ease.everybody';
}

/** How an act went against its target, in a word. */
export function salesWords(sales: number, target: number): MessageKey {
  if (target <= 0 || sales >= target * 1.15) return 'sales.well-above';
  if (sales >= target) return 'sales.reached';
  return sales >= target * 0.8 ? 'sales.just-short' : 'sales.far-short';
}
