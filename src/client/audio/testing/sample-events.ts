import type { SimulationEvent, SimulationEventType } from '../../../protocol/event.ts';
import { text } from '../../../protocol/text.ts';
import { SIGNS } from '../../../protocol/vocabulary.ts';

const draft = {
  portrait: 'nadia',
  purpose: 'serve',
  facts: [],
  channel: 'letter',
  moment: 'morning',
  explain: true,
  choice: true,
} as const;

/** At least one event of every type, and each kind that sounds otherwise. */
export const sampleEvents: Readonly<Record<SimulationEventType, readonly SimulationEvent[]>> = {
  'week.opened': [{ type: 'week.opened', week: 1, act: 0, offered: 3 }],
  'fragment.collected': [
    { type: 'fragment.collected', fragment: 'f', silo: 'till', asked: false },
    { type: 'fragment.collected', fragment: 'f', silo: 'till', asked: true },
  ],
  'fragment.refused': [{ type: 'fragment.refused', fragment: 'f', silo: 'till' }],
  'fragment.erased': [
    { type: 'fragment.erased', fragment: 'f', portrait: null },
    { type: 'fragment.erased', fragment: 'f', portrait: 'nadia' },
  ],
  'fragment.volunteered': [{ type: 'fragment.volunteered', fragment: 'f', portrait: 'nadia' }],
  'identity.joined': [
    { type: 'identity.joined', fragment: 'f', portrait: 'nadia', first: true },
    { type: 'identity.joined', fragment: 'f', portrait: 'nadia', first: false },
  ],
  'identity.linked': [{ type: 'identity.linked', fragment: 'f', portrait: 'nadia' }],
  'identity.unlinked': [{ type: 'identity.unlinked', fragment: 'f', portrait: 'nadia' }],
  'fact.inferred': [{ type: 'fact.inferred', fragment: 'f', portrait: 'nadia' }],
  'collection.set': [{ type: 'collection.set', silo: 'website', policy: 'ask' }],
  'base.grew': [{ type: 'base.grew', people: 40, joined: 12, refused: 3 }],
  'base.leaked': [{ type: 'base.leaked', people: 40 }],
  'base.erased': [{ type: 'base.erased', people: 40 }],
  'audience.reached': [
    {
      type: 'audience.reached',
      use: 1,
      people: 40,
      signs: { thanks: 3, buys: 9, ignores: 20, asks: 6, protests: 2, leaves: 0 },
      wrong: 2,
      sales: 120,
    },
  ],
  'crowd.wrote': [
    { type: 'crowd.wrote', letter: 'l', writer: 'Ada Un', text: text('l'), sign: 'asks' },
  ],
  'complaints.heard': [{ type: 'complaints.heard', people: 2 }],
  'fine.paid': [{ type: 'fine.paid', amount: 100 }],
  'note.left': [{ type: 'note.left', note: 'n', text: text('n') }],
  'offer.opened': [
    { type: 'offer.opened', offer: 'o', purpose: 'share', until: 7, text: text('o') },
  ],
  'data.paid': [{ type: 'data.paid', purpose: 'share', amount: 200 }],
  'warning.given': [{ type: 'warning.given', of: 'boycott', weeks: 1 }],
  'message.delivered': [
    {
      type: 'message.delivered',
      use: 0,
      portrait: 'nadia',
      purpose: 'serve',
      channel: 'letter',
      moment: 'morning',
    },
  ],
  'consumer.reacted': SIGNS.map((sign) => ({ type: 'consumer.reacted', portrait: 'nadia', sign })),
  'letter.received': [
    { type: 'letter.received', letter: 'l', portrait: 'nadia', text: text('l'), sign: 'thanks' },
  ],
  'sale.made': [{ type: 'sale.made', portrait: 'nadia', amount: 40 }],
  'use.withheld': [{ type: 'use.withheld', draft: { ...draft, facts: [] } }],
  'week.closed': [{ type: 'week.closed', week: 1, sales: 0, left: 0 }],
  'dilemma.opened': [
    { type: 'dilemma.opened', dilemma: 'd' },
    { type: 'dilemma.opened', dilemma: 'e' },
    { type: 'dilemma.opened', dilemma: 'f' },
  ],
  'dilemma.answered': [
    { type: 'dilemma.answered', dilemma: 'd', answer: 'a', outcome: text('outcome') },
  ],
  'act.closed': [{ type: 'act.closed', act: 0, sales: 1, target: 1 }],
  'estimate.given': [{ type: 'estimate.given', act: 0, atEase: 150 }],
  'game.ended': [{ type: 'game.ended', ending: 'host' }],
};
