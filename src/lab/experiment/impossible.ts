import { needsFact } from '../../protocol/vocabulary.ts';
import { recipientOf, typeOf, useOf } from '../appropriateness/appropriateness.ts';
import { BadInput } from '../command-line/command.ts';
import { type Measure, OF_A_FLOW } from '../measures/measures.ts';
import { type Cell, contactsOf, type Message, weeksOf } from './cell.ts';

/** What no shape can tell: parts of a cell that make no sense together, or names that nobody knows. */

/** What is wrong with a part, or nothing: where, what was found, what was expected. */
type Fault = string | false;

const nameIsKnown = (part: string, read: () => unknown): Fault => {
  try {
    read();
    return false;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return `${part}: ${error.message}`;
  }
};

const ofNames = ({ facts, held, recipient, use }: Message): readonly Fault[] => [
  ...facts.map(({ type }, rank) => nameIsKnown(`facts[${rank}].type`, () => typeOf(type))),
  ...held.map(({ type }, rank) => nameIsKnown(`held[${rank}].type`, () => typeOf(type))),
  recipient !== undefined && nameIsKnown('recipient', () => recipientOf(recipient)),
  use !== undefined && nameIsKnown('use', () => useOf(use)),
];

const ofFacts = ({ facts }: Message): readonly Fault[] =>
  facts.flatMap(({ origin, consent, covert, truth }, rank): readonly Fault[] => [
    covert &&
      consent &&
      `facts[${rank}].covert: found true for a fact that was asked for, expected false: to ask is a word`,
    covert &&
      (origin === 'declared' || origin === 'bought') &&
      `facts[${rank}].covert: found true for a fact that was ${origin}, expected origin "observed" or "inferred"`,
    origin === 'bought' &&
      consent &&
      `facts[${rank}].consent: found true for a fact that was bought, expected false: nobody was asked`,
    truth === 'lie' &&
      origin !== 'declared' &&
      `facts[${rank}].truth: found "lie" for a fact that was ${origin}, expected origin "declared": one lies about what one says`,
  ]);

const ofWhatIsKnown = (cell: Message): readonly Fault[] => {
  const { facts, explanation, awareness } = cell;
  const none = facts.length === 0;
  return [
    explanation &&
      awareness !== undefined &&
      awareness < 1 &&
      `explanation: found true with an awareness of ${awareness}, expected an awareness of 1 or none: a message that says why shows all that it leans on`,
    none &&
      awareness !== undefined &&
      'awareness: found with no facts, expected at least one fact to be aware of',
    none &&
      cell.recipient !== undefined &&
      'recipient: found with no facts, expected at least one fact that flows to them',
    none &&
      cell.use !== undefined &&
      'use: found with no facts, expected at least one fact that is used',
    none &&
      needsFact(cell.purpose) &&
      `purpose: found "${cell.purpose}" with no facts, expected at least one: nothing can be handed on, and no price made for somebody, but from something known of them`,
    cell.erased &&
      cell.held.length === 0 &&
      'erased: found true with nothing held, expected at least one thing in held',
    none &&
      cell.breach?.touched === true &&
      'breach: found with no facts, expected at least one fact that leaks, or touched: false',
  ];
};

const ofTime = ({ frequency, weeks, otherContacts }: Message): readonly Fault[] => [
  frequency !== 0 &&
    contactsOf({ frequency, weeks }) === 0 &&
    `frequency: found ${frequency}, which comes to no contact in ${weeksOf({ weeks })} weeks, expected at least one`,
  frequency === undefined &&
    weeks !== undefined &&
    `weeks: found ${weeks} with no frequency, expected a frequency: without one there is one contact and no more`,
  frequency === undefined &&
    otherContacts > 0 &&
    `otherContacts: found ${otherContacts} with no frequency, expected a frequency: a single contact has no meanwhile`,
];

const ofMeasures = (
  { facts, offer, frequency }: Cell,
  measures: readonly Measure[],
): readonly Fault[] => [
  measures.includes('keepsPrivacy') &&
    offer === undefined &&
    'offer: found nothing, expected { price, endowed }: “keepsPrivacy” is measured',
  measures.includes('disables') &&
    frequency === undefined &&
    'frequency: found nothing, expected contacts a week: “disables” is measured',
  ...OF_A_FLOW.map(
    (measure): Fault =>
      measures.includes(measure) &&
      facts.length === 0 &&
      `facts: found none, expected at least one: “${measure}” is of a flow of data`,
  ),
];

/** All that is impossible about a message, wherever it stands. */
const ofMessage = (message: Message): readonly Fault[] => [
  ...ofNames(message),
  ...ofFacts(message),
  ...ofWhatIsKnown(message),
  ...ofTime(message),
];

/** All that is impossible about a cell. */
export const faultsOf = (cell: Cell, measures: readonly Measure[]): readonly string[] => [
  ...[...ofMessage(cell), ...ofMeasures(cell, measures)].filter((fault) => fault !== false),
  ...cell.before.flatMap((message, rank) =>
    ofMessage(message)
      .filter((fault) => fault !== false)
      .map((fault) => `before[${rank}].${fault}`),
  ),
];
