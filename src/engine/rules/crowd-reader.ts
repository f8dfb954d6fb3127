import type { Draft } from '../../protocol/decision.ts';
import { CHANNELS, MOMENTS } from '../../protocol/vocabulary.ts';
import type { Contact, FactShown, Judge } from '../consumer/contact.ts';
import { contactsFelt } from '../consumer/crowd-contacts.ts';
import { clampUnit } from '../consumer/math.ts';
import { relevance } from '../consumer/needs.ts';
import { bitsFrom, rootOf, unitOf } from '../random/draw.ts';
import { bitOf } from '../state/base.ts';
import { lifeOf, subjectOf } from '../state/crowd-lives.ts';
import type { GameState } from '../state/game-state.ts';
import type { Lookup } from '../state/lookup.ts';
import { LATENT_TERMS } from '../state/population.ts';
import type { Member } from './audience.ts';
import { type CrowdFact, truthInBase } from './base-facts.ts';
import { CROWD_WELCOME } from './constants.ts';
import { channelOf } from './contacts.ts';

/** Rough notes that can be written over; whoever reads them sees a `Contact` or a `Judge`. */
type Rough<T> = { -readonly [Key in keyof T]: T[Key] };

/** A message to all on its way to the crowd. */
export interface CrowdReader {
  /** Hidden. The message as it reaches one of them. Good until the next is asked for. */
  readonly contact: (member: Member) => Contact;
  /** Somebody of the crowd as judge of what reaches them. Good until the next is asked for. */
  readonly judge: (rank: number) => Judge;
}

const NO_FACT: readonly FactShown[] = [];

/** The facts that a message shows: many people show the same few, and each is made once. */
const factsShown = (
  pack: Lookup,
  state: GameState,
  { purpose }: Draft,
): ((member: Member) => readonly FactShown[]) => {
  const made = new Map<CrowdFact, (readonly FactShown[])[]>();
  const relevances = new Map<CrowdFact, number>();
  const relevant = (rank: number, fact: CrowdFact): number => {
    let known = relevances.get(fact);
    if (known === undefined) {
      const needs = lifeOf(pack, state.seed, rank).needs.map((need, index) => ({
        id: String(index),
        ...need,
      }));
      known = relevance(needs, fact.topics, { week: state.week, met: [] });
      relevances.set(fact, known);
    }
    return known;
  };
  return ({ rank, fact }) => {
    if (fact === null) return NO_FACT;
    const truth = truthInBase(pack, state, { rank, fact });
    const consented = ((state.base.agreed[rank] ?? 0) & bitOf(fact.silo)) !== 0;
    let alike = made.get(fact);
    if (alike === undefined) {
      alike = [];
      made.set(fact, alike);
    }
    for (const facts of alike)
      if (facts[0]?.truth === truth && facts[0].consented === consented) return facts;
    const facts: readonly FactShown[] = [
      {
        ...pack.manifest.dataTypes[fact.dataType],
        silo: fact.silo,
        origin: 'observed',
        depth: fact.depth,
        expected: fact.expects.includes(purpose),
        consented,
        truth,
        relevance: relevant(rank, fact),
      },
    ];
    alike.push(facts);
    return facts;
  };
};

/** Reads a checked draft for the crowd. */
export const crowdReader = (pack: Lookup, state: GameState, draft: Draft): CrowdReader => {
  const { crowd } = state.people;
  const { seed } = state;
  const channel = channelOf(pack, state, draft);
  const { moments, momentSpread: spread, channel: range } = CROWD_WELCOME;
  const usual = moments[draft.moment];
  const channelRank = CHANNELS.indexOf(draft.channel);
  const momentRank = MOMENTS.indexOf(draft.moment);
  const channelRoot = rootOf(seed, 'channel-welcome');
  const momentRoot = rootOf(seed, 'moment-welcome');
  const factsOf = factsShown(pack, state, draft);

  const pressure: Rough<Contact['pressure']> = { own: 0, others: 0 };
  const contact: Rough<Contact> = {
    purpose: draft.purpose,
    facts: NO_FACT,
    obtrusiveness: channel.obtrusiveness,
    capacity: channel.capacity,
    pressure,
    channelWelcome: 0,
    momentWelcome: 0,
    late: draft.moment === 'late',
    template: true,
    explain: draft.explain,
    choice: draft.choice,
    rightAddress: true,
  };
  const latent = LATENT_TERMS.map(() => 0);
  const judge: Rough<Judge> = {
    concern: 0,
    attentiveness: 0,
    expectedReturn: 0,
    trust: 0,
    given: 0,
    received: 0,
    latent,
  };
  return {
    contact: (member) => {
      const { rank } = member;
      const subject = subjectOf(pack, rank);
      let felt = 0;
      for (let other = 0; other < CHANNELS.length; other += 1)
        felt += contactsFelt(crowd.pressure[rank * CHANNELS.length + other] ?? 0);
      pressure.own = contactsFelt(crowd.pressure[rank * CHANNELS.length + channelRank] ?? 0);
      pressure.others = felt - pressure.own;
      contact.facts = factsOf(member);
      contact.channelWelcome =
        range.low + (range.high - range.low) * unitOf(bitsFrom(channelRoot, subject, channelRank));
      const low = usual - spread;
      contact.momentWelcome = clampUnit(
        low + (usual + spread - low) * unitOf(bitsFrom(momentRoot, subject, momentRank)),
      );
      return contact;
    },
    judge: (rank) => {
      judge.concern = crowd.concern[rank] ?? 0;
      judge.attentiveness = crowd.attentiveness[rank] ?? 0;
      judge.expectedReturn = crowd.expectedReturn[rank] ?? 0;
      judge.trust = crowd.trust[rank] ?? 0;
      judge.given = crowd.given[rank] ?? 0;
      judge.received = crowd.received[rank] ?? 0;
      for (let column = 0; column < latent.length; column += 1)
        latent[column] = crowd.latent[rank * latent.length + column] ?? 0;
      return judge;
    },
  };
};
