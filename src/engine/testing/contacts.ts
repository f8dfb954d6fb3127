import type { Contact, FactShown, Judge } from '../consumer/contact.ts';

/** Somebody in the middle of everything. */
export const judge = (sketch: Partial<Judge> = {}): Judge => ({
  concern: 0.5,
  attentiveness: 0.8,
  expectedReturn: 0.5,
  trust: 0.5,
  given: 1,
  received: 0,
  latent: [0, 0, 0, 0],
  ...sketch,
});

/** A till receipt that answers a need. */
export const fact = (sketch: Partial<FactShown> = {}): FactShown => ({
  sensitivity: 0.2,
  nearness: 0.9,
  silo: 'till',
  origin: 'observed',
  depth: 1,
  expected: true,
  consented: false,
  truth: 'true',
  relevance: 0.9,
  ...sketch,
});

/** A useful word by e-mail, in the morning. */
export const contact = (sketch: Partial<Contact> = {}): Contact => ({
  purpose: 'serve',
  facts: [fact()],
  obtrusiveness: 0.3,
  capacity: 3.5,
  pressure: { own: 0, others: 0 },
  channelWelcome: 0.8,
  momentWelcome: 0.8,
  late: false,
  explain: false,
  choice: false,
  rightAddress: true,
  ...sketch,
});
