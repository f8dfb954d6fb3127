import type { Contact, FactShown } from '../../engine/consumer/contact.ts';
import { type Flow, RECIPIENT_OF, type Recipient } from '../../engine/consumer/flow.ts';
import type { Channel } from '../../protocol/vocabulary.ts';
import { flowBetween, typeOf } from '../appropriateness/appropriateness.ts';
import type { Cell, FactInCell, Message } from './cell.ts';

/** Insistence and contacts per quarter of each channel: what the game's pack says of them, or would. */
const CHANNEL: Readonly<
  Record<Channel, { readonly obtrusiveness: number; readonly capacity: number }>
> = {
  counter: { obtrusiveness: 0.25, capacity: 6 },
  letter: { obtrusiveness: 0.15, capacity: 9.5 },
  email: { obtrusiveness: 0.3, capacity: 3 },
  text: { obtrusiveness: 0.7, capacity: 3 },
  phone: { obtrusiveness: 0.9, capacity: 3 },
  notification: { obtrusiveness: 0.6, capacity: 80 },
  'social-reply': { obtrusiveness: 0.35, capacity: 6 },
};

/** The recipients of the game by the names of the norms. */
const NAME_OF: Readonly<Record<Recipient, string>> = {
  shop: 'home retailer',
  partner: 'partner',
  'data-broker': 'data broker',
};

const sensitivityOf = ({ type, sensitivity }: Pick<FactInCell, 'type' | 'sensitivity'>): number =>
  sensitivity ?? typeOf(type).sensitivity;

const flowOfFact = (fact: FactInCell, message: Message): Flow => {
  const recipient = message.recipient ?? NAME_OF[RECIPIENT_OF[message.purpose]];
  const flow = flowBetween(fact.type, recipient, message.use ?? message.purpose);
  return {
    ...flow,
    sensitivity: fact.sensitivity ?? flow.sensitivity,
    nearness: fact.nearness ?? flow.nearness,
  };
};

/** The flows of information that a message makes. @throws BadInput for a name that is not known. */
export const flowsOfCell = (message: Message): readonly Flow[] =>
  message.facts.map((fact) => flowOfFact(fact, message));

/** A message as the contact that the engine judges, whoever it reaches. */
const contactOf = (cell: Message): Contact => {
  const channel = CHANNEL[cell.channel];
  const flows = flowsOfCell(cell);
  const facts = cell.facts.map((fact, rank): FactShown => {
    const flow = flows[rank];
    return {
      sensitivity: flow?.sensitivity ?? sensitivityOf(fact),
      nearness: flow?.nearness ?? 0,
      silo: fact.silo,
      origin: fact.origin,
      depth: fact.depth,
      expected: fact.expected,
      consented: fact.consent,
      truth: fact.truth,
      relevance: fact.relevance,
    };
  });
  const [first] = flows;
  return {
    purpose: cell.purpose,
    facts,
    ...(first !== undefined && {
      flow: { duty: first.duty, stakes: first.stakes, away: first.away },
    }),
    ...(cell.awareness !== undefined && { awareness: cell.awareness }),
    obtrusiveness: cell.obtrusiveness ?? channel.obtrusiveness,
    capacity: cell.capacity ?? channel.capacity,
    pressure: { own: 0, others: 0 },
    channelWelcome: cell.channelWelcome,
    momentWelcome: cell.momentWelcome ?? (cell.moment === 'late' ? 0.15 : 0.5),
    late: cell.moment === 'late',
    explain: cell.explanation,
    choice: cell.control,
    template: cell.template,
    rightAddress: !cell.wrongAddress,
  };
};

/** What reaches somebody at one time, and how the engine sees it. */
export interface Stage {
  readonly message: Message;
  readonly contact: Contact;
  /** How private each thing is that is held and never used. */
  readonly held: readonly number[];
}

/** What came before, in its order, then the cell itself. */
export const stagesOf = (cell: Cell): readonly [...before: Stage[], last: Stage] => {
  const stage = (message: Message): Stage => ({
    message,
    contact: contactOf(message),
    held: message.held.map(sensitivityOf),
  });
  return [...cell.before.map(stage), stage(cell)];
};
