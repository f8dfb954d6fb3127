import type { Decision } from '../../protocol/decision.ts';
import type { View } from '../../protocol/view.ts';

/**
 * Ways of meeting a dilemma: words looked for in the names of its answers, most wanted first, as a player looks at
 * their labels. A dilemma in which none is found gets its last answer.
 */
export const TEMPERS = {
  open: [
    ...['open', 'show', 'warn', 'readable', 'correct', 'stop', 'count', 'say', 'close', 'equal'],
    ...['reason', 'unticked', 'customers', 'tell', 'ask', 'call', 'erase', 'give', 'refuse'],
  ],
  selling: ['buy', 'everybody', 'voucher', 'price', 'share', 'sell', 'accept'],
  shy: ['origin', 'notice', 'chance', 'refuse', 'wait', 'nothing'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Temper = keyof typeof TEMPERS;

/** The answer that a temper gives to the open dilemma; null when none is open. */
export const answerBy = ({ dilemma }: View, temper: Temper): Decision | null => {
  if (dilemma === null) return null;
  const named = TEMPERS[temper].flatMap((word) =>
    dilemma.answers.filter(({ id }) => id.split('-').includes(word)),
  );
  const answer = named[0] ?? dilemma.answers.at(-1);
  return answer === undefined
    ? null
    : { type: 'dilemma.answer', dilemma: dilemma.id, answer: answer.id };
};
