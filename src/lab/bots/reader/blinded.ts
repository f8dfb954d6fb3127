import type { View } from '../../../protocol/view.ts';
import type { Bot } from '../bot.ts';
import type { Notebook } from './lessons.ts';
import { reader } from './reader.ts';

/** A view without a sign in it: no reaction, no letter, no thanks, the same weather every day. Who is gone can still not be written to. */
const withoutSigns = (view: View): View => ({
  ...view,
  weather: 'fair',
  letters: [],
  crowdLetters: [],
  sent: view.sent.map((use) => ({ ...use, reach: null })),
  portraits: view.portraits.map((portrait) => ({
    ...portrait,
    lastSign: null,
    usualHour: null,
    ledger: { ...portrait.ledger, thanked: 0 },
  })),
});

/** The reader, blinded to signs: what it does better than this, it does by reading. */
export const blinded: Bot<Notebook> = (view, legalDecisions, notebook) =>
  reader(withoutSigns(view), legalDecisions, notebook);
