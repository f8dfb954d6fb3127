import type { SimulationEvent, SimulationEventType } from '../../../protocol/event.ts';
import type { View } from '../../../protocol/view.ts';
import type { MessageKey } from '../../i18n/message-key.ts';
import type { Params, Translator } from '../../i18n/translator.ts';
import { anyFragment, portraitOf } from '../find-in-view.ts';
import { numberFormat } from '../format.ts';
import { inSentence } from '../in-sentence.ts';

/** Every event has its sentence: the compiler sees to it. */
const KEYS: { readonly [T in SimulationEventType]: MessageKey & `log.${T}` } = {
  'week.opened': 'log.week.opened',
  'fragment.collected': 'log.fragment.collected',
  'fragment.refused': 'log.fragment.refused',
  'fragment.erased': 'log.fragment.erased',
  'fragment.volunteered': 'log.fragment.volunteered',
  'identity.joined': 'log.identity.joined',
  'identity.linked': 'log.identity.linked',
  'identity.unlinked': 'log.identity.unlinked',
  'fact.inferred': 'log.fact.inferred',
  'collection.set': 'log.collection.set',
  'base.grew': 'log.base.grew',
  'base.leaked': 'log.base.leaked',
  'base.erased': 'log.base.erased',
  'audience.reached': 'log.audience.reached',
  'crowd.wrote': 'log.crowd.wrote',
  'complaints.heard': 'log.complaints.heard',
  'fine.paid': 'log.fine.paid',
  'note.left': 'log.note.left',
  'offer.opened': 'log.offer.opened',
  'data.paid': 'log.data.paid',
  'warning.given': 'log.warning.given',
  'message.delivered': 'log.message.delivered',
  'consumer.reacted': 'log.consumer.reacted',
  'letter.received': 'log.letter.received',
  'sale.made': 'log.sale.made',
  'use.withheld': 'log.use.withheld',
  'week.closed': 'log.week.closed',
  'dilemma.opened': 'log.dilemma.opened',
  'dilemma.answered': 'log.dilemma.answered',
  'act.closed': 'log.act.closed',
  'estimate.given': 'log.estimate.given',
  'game.ended': 'log.game.ended',
};

function paramsOf(event: SimulationEvent, view: View, { t, say, locale }: Translator): Params {
  const { euros } = numberFormat(locale);
  const name = (portrait: string) => {
    const found = portraitOf(view, portrait);
    return found === undefined ? '' : say(found.firstName);
  };
  const slip = (fragment: string) => {
    const found = anyFragment(view, fragment);
    return found === undefined ? '' : say(found.slip);
  };
  switch (event.type) {
    case 'week.opened':
      return { week: event.week, offered: event.offered };
    case 'fragment.collected':
      return { asked: event.asked ? 'yes' : 'no', slip: slip(event.fragment) };
    case 'fragment.refused':
      return { slip: slip(event.fragment) };
    case 'fragment.erased':
      return event.portrait === null
        ? { known: 'no', name: '' }
        : { known: 'yes', name: name(event.portrait) };
    case 'fragment.volunteered':
      return { name: name(event.portrait), slip: slip(event.fragment) };
    case 'fact.inferred':
      return { name: name(event.portrait), slip: slip(event.fragment) };
    case 'collection.set':
      return { silo: inSentence(t(`silo.${event.silo}`)), policy: event.policy };
    case 'base.grew':
      return { people: event.people, joined: event.joined, refused: event.refused };
    case 'base.leaked':
    case 'base.erased':
    case 'complaints.heard':
      return { people: event.people };
    case 'audience.reached':
      return {
        people: event.people,
        thanks: event.signs.thanks + event.signs.buys,
        unhappy: event.signs.asks + event.signs.protests,
        gone: event.signs.leaves,
        wrong: event.wrong,
        sales: euros(event.sales),
      };
    case 'crowd.wrote':
      return { name: event.writer, text: say(event.text) };
    case 'fine.paid':
      return { amount: euros(event.amount) };
    case 'note.left':
      return { text: say(event.text) };
    case 'offer.opened':
      return { text: say(event.text), until: event.until };
    case 'data.paid':
      return { purpose: event.purpose, amount: euros(event.amount) };
    case 'warning.given':
      return { of: event.of, weeks: event.weeks };
    case 'identity.joined':
      return { name: name(event.portrait), first: event.first ? 'yes' : 'no' };
    case 'identity.linked':
    case 'identity.unlinked':
      return { name: name(event.portrait) };
    case 'message.delivered':
      return {
        name: name(event.portrait),
        channel: inSentence(t(`channel.${event.channel}`)),
        moment: inSentence(t(`moment.${event.moment}`)),
      };
    case 'consumer.reacted':
      return { name: name(event.portrait), sign: inSentence(t(`sign.${event.sign}`)) };
    case 'letter.received':
      return { name: name(event.portrait), text: say(event.text) };
    case 'sale.made':
      return { name: name(event.portrait), amount: euros(event.amount) };
    case 'use.withheld':
      return { name: name(event.draft.portrait) };
    case 'week.closed':
      return { week: event.week, sales: euros(event.sales), left: event.left };
    case 'dilemma.answered':
      return { outcome: say(event.outcome) };
    case 'act.closed':
      return {
        act: event.act + 1,
        sales: euros(event.sales),
        target: euros(event.target),
      };
    case 'estimate.given':
      return { atEase: event.atEase };
    case 'dilemma.opened':
    case 'game.ended':
      return {};
    default:
      return event satisfies never;
  }
}

/** What just happened, in a sentence of the player's language. */
export const eventSentence = (event: SimulationEvent, view: View, translator: Translator): string =>
  translator.t(KEYS[event.type], paramsOf(event, view, translator));
