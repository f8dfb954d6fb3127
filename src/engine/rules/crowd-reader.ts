import type { Draft } from '../../protocol/decision.ts';
import { CHANNELS, MOMENTS } from '../../protocol/vocabulary.ts';
import type { Contact, FactShown, Judge } from '../consumer/contact.ts';
import { contactsFelt } from '../consumer/crowd-contacts.ts';
import { clampUnit, sum } from '../consumer/math.ts';
import { relevance } from '../consumer/needs.ts';
import { within } from '../random/draw.ts';
import { bitOf } from '../state/base.ts';
import { lifeOf, subjectOf } from '../state/crowd-lives.ts';
import type { GameState } from '../state/game-state.ts';
import type { Lookup } from '../state/lookup.ts';
import { LATENT_TERMS } from '../state/population.ts';
import type { Member } from './audience.ts';
import { truthInBase } from './base-facts.ts';
import { CROWD_WELCOME } from './constants.ts';
import { channelOf } from './contacts.ts';

/** Somebody of the crowd as judge of what reaches them. */
export const crowdJudge = ({ people: { crowd } }: GameState, rank: number): Judge => ({
  concern: crowd.concern[rank] ?? 0,
  attentiveness: crowd.attentiveness[rank] ?? 0,
  expectedReturn: crowd.expectedReturn[rank] ?? 0,
  trust: crowd.trust[rank] ?? 0,
  given: crowd.given[rank] ?? 0,
  received: crowd.received[rank] ?? 0,
  latent: LATENT_TERMS.map((_, column) => crowd.latent[rank * LATENT_TERMS.length + column] ?? 0),
});

const shown = (
  pack: Lookup,
  state: GameState,
  draft: Draft,
  { rank, fact }: Member,
): readonly FactShown[] => {
  if (fact === null) return [];
  const { needs } = lifeOf(pack, state.seed, rank);
  return [
    {
      ...pack.manifest.dataTypes[fact.dataType],
      silo: fact.silo,
      origin: 'observed',
      depth: fact.depth,
      expected: fact.expects.includes(draft.purpose),
      consented: ((state.base.agreed[rank] ?? 0) & bitOf(fact.silo)) !== 0,
      truth: truthInBase(pack, state, { rank, fact }),
      relevance: relevance(
        needs.map((need, index) => ({ id: String(index), ...need })),
        fact.topics,
        { week: state.week, met: [] },
      ),
    },
  ];
};

const pressureOn = (state: GameState, rank: number, draft: Draft): Contact['pressure'] => {
  const { pressure } = state.people.crowd;
  const felt = CHANNELS.map((_, channel) =>
    contactsFelt(pressure[rank * CHANNELS.length + channel] ?? 0),
  );
  const own = felt[CHANNELS.indexOf(draft.channel)] ?? 0;
  return { own, others: sum(felt) - own };
};

/** Hidden. A message to all as it reaches one of the crowd. */
export const crowdContact = (
  pack: Lookup,
  state: GameState,
  draft: Draft,
  member: Member,
): Contact => {
  const channel = channelOf(pack, state, draft);
  const subject = subjectOf(pack, member.rank);
  const { seed } = state;
  const { moments, momentSpread: spread, channel: range } = CROWD_WELCOME;
  const usual = moments[draft.moment];
  return {
    purpose: draft.purpose,
    facts: shown(pack, state, draft, member),
    obtrusiveness: channel.obtrusiveness,
    capacity: channel.capacity,
    pressure: pressureOn(state, member.rank, draft),
    channelWelcome: within(
      { seed, stream: 'channel-welcome', subject, turn: CHANNELS.indexOf(draft.channel) },
      range.low,
      range.high,
    ),
    momentWelcome: clampUnit(
      within(
        { seed, stream: 'moment-welcome', subject, turn: MOMENTS.indexOf(draft.moment) },
        usual - spread,
        usual + spread,
      ),
    ),
    late: draft.moment === 'late',
    template: true,
    explain: draft.explain,
    choice: draft.choice,
    rightAddress: true,
  };
};
