import type { Felt } from '../../protocol/felt.ts';
import type { Effect } from '../../scenarios/schema.ts';
import { authored } from '../state/lookup.ts';
import { eraseFromBase } from './base-growth.ts';
import { heldFrom, hold } from './collecting.ts';
import { feelEffects } from './dilemma-feelings.ts';
import { erase } from './erasure.ts';
import { fine } from './fines.ts';
import { leak } from './leaks.ts';
import { setPolicy } from './policies.ts';
import { book } from './sales.ts';
import { change, type Turn, tell } from './turn.ts';

/** An answer's consequences. */
export interface Answered {
  readonly dilemma: string;
  readonly answer: string;
  readonly effects: readonly Effect[];
}

/** Fragments that a dilemma brings: held as they are, joining what they lead to. */
const receive = (turn: Turn, fragments: readonly string[]): Turn => {
  const { state, pack } = turn;
  const fresh = fragments.filter((id) => !state.held.some(({ fragment }) => fragment === id));
  const seen = change(turn, { handed: [...state.handed, ...fresh] });
  const items = fresh.map((id) => {
    const found = authored(pack, id);
    return heldFrom(found, state.week, found.fragment.asked);
  });
  const told = items.map(({ fragment, asked }) => ({
    type: 'fragment.collected' as const,
    fragment,
    silo: authored(pack, fragment).fragment.silo,
    asked,
  }));
  return hold(tell(seen, ...told), items);
};

const eraseTopics = (turn: Turn, topics: readonly string[]): Turn =>
  turn.state.held
    .filter(({ fragment }) =>
      authored(turn.pack, fragment).fragment.topics.some((topic) => topics.includes(topic)),
    )
    .reduce((left, { fragment }) => erase(left, fragment), turn);

const applyEffect = (turn: Turn, cause: Felt['cause'], effect: Effect): Turn => {
  switch (effect.kind) {
    case 'budget':
      return change(turn, {
        budget: Math.max(0, turn.state.budget + effect.amount),
        spent: turn.state.spent - effect.amount,
      });
    case 'sales':
      return book(turn, effect.amount);
    case 'attention':
      return change(turn, { attentionNext: turn.state.attentionNext + effect.amount });
    case 'fragments':
      return receive(turn, effect.fragments);
    case 'erase':
      return eraseTopics(turn, effect.topics);
    case 'fine':
      return fine(turn, effect.amount);
    case 'policy':
      return effect.silos.reduce((set, silo) => setPolicy(set, silo, effect.policy), turn);
    case 'erase-base':
      return eraseFromBase(turn, effect.silos);
    case 'breach':
      return leak(turn, cause, effect.silos);
    case 'feel':
      return turn;
  }
};

/** People feel the answer as things stood when it was given; then things change. */
export const applyEffects = (turn: Turn, answered: Answered): Turn =>
  answered.effects.reduce(
    (changed, effect) =>
      applyEffect(
        changed,
        { type: 'dilemma', dilemma: answered.dilemma, answer: answered.answer },
        effect,
      ),
    feelEffects(turn, answered),
  );
