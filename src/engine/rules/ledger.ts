import type { Draft } from '../../protocol/decision.ts';
import type { Need } from '../../scenarios/schema.ts';
import { spokenOf } from '../consumer/needs.ts';
import type { Judgement } from '../consumer/privacy-calculus.ts';
import { isWelcome } from '../consumer/reaction.ts';
import { at, withAt } from '../state/column.ts';
import { authored, personAt } from '../state/lookup.ts';
import { LATENT_TERMS } from '../state/population.ts';
import { factsOf } from './contacts.ts';
import { changeDealings, dealingsAt } from './dealings.ts';
import { truthOf } from './retention.ts';
import { change, type Turn } from './turn.ts';

/** Noticed at least this much, a fact is known to be known. */
const NOTICED = 0.5;

interface Received {
  readonly index: number;
  readonly draft: Draft;
  readonly judgement: Judgement;
}

/** Needs that a welcome message answered: due, and spoken of by a fact that is true. */
const answered = (turn: Turn, { index, draft, judgement }: Received): readonly string[] => {
  if (!isWelcome(judgement.feeling)) return [];
  const { week } = turn.state;
  const { needs } = personAt(turn.pack, index);
  const isDue = ({ weeks: [from, to] }: Need): boolean => week >= from - 1 && week <= to;
  const spoken = factsOf(turn.state, draft)
    .filter((fact) => truthOf(turn.pack, fact, week) === 'true')
    .map((fact) => spokenOf(needs, authored(turn.pack, fact.fragment).fragment.topics));
  return needs
    .filter((need) => isDue(need) && spoken.some((some) => some.includes(need)))
    .map(({ id }) => id);
};

/** Books what one message brought: service received, needs met, what is now known to be known, what still waits. */
export const settle = (turn: Turn, received: Received): Turn => {
  const { index, draft, judgement } = received;
  const { people } = turn.state;
  const latent = people.latent.slice();
  judgement.latent.forEach((points, column) => {
    latent[index * LATENT_TERMS.length + column] = points;
  });
  const met = dealingsAt(turn.state, index).met;
  const more = answered(turn, received).filter((need) => !met.includes(need));
  const noticed = new Set(
    draft.facts.filter((_, rank) => (judgement.noticed[rank] ?? 0) >= NOTICED),
  );
  const booked = change(turn, {
    people: {
      ...people,
      latent,
      received: withAt(people.received, index, at(people.received, index) + judgement.service),
    },
    held: turn.state.held.map((fact) =>
      noticed.has(fact.fragment) ? { ...fact, noticed: true } : fact,
    ),
  });
  return changeDealings(booked, index, { met: [...met, ...more] });
};
