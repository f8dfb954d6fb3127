import type { HeldFragment } from '../../protocol/fragment.ts';
import { text } from '../../protocol/text.ts';
import { textKeys } from '../../protocol/text-keys.ts';
import type { Portrait } from '../../protocol/view.ts';
import { FACETS, type Facet } from '../../protocol/vocabulary.ts';
import { dealingsAt } from '../rules/dealings.ts';
import { knownIdentifiers } from '../rules/identifiers.ts';
import { conclusions } from '../rules/inferring.ts';
import { reachable } from '../rules/reachability.ts';
import { usualHour } from '../rules/welcome.ts';
import type { GameState } from '../state/game-state.ts';
import { type Lookup, personAt } from '../state/lookup.ts';
import { conclusionView, heldView } from './fragments.ts';

type Depth = 0 | 1 | 2 | 3;

const deepest = (facts: readonly HeldFragment[], facet: Facet): Depth =>
  facts
    .filter((fact) => fact.facet === facet)
    .reduce<Depth>((deep, { depth }) => (depth > deep ? depth : deep), 0);

const facetsOf = (facts: readonly HeldFragment[]): Portrait['facets'] => {
  const depths: Record<Facet, Depth> = {
    contact: 0,
    purchases: 0,
    home: 0,
    household: 0,
    tastes: 0,
    routine: 0,
    events: 0,
    means: 0,
  };
  for (const facet of FACETS) depths[facet] = deepest(facts, facet);
  return depths;
};

/** What the firm believes of one customer. */
export const portraitView = (pack: Lookup, state: GameState, index: number): Portrait => {
  const { id } = personAt(pack, index);
  const dealings = dealingsAt(state, index);
  const facts = state.held
    .filter(({ portrait }) => portrait === id)
    .map((fact) => heldView(pack, fact));
  return {
    id,
    name: text(textKeys.person(id, 'name')),
    firstName: text(textKeys.person(id, 'first-name')),
    intro: text(textKeys.person(id, 'intro')),
    identifiers: knownIdentifiers(pack, state.held, id).map(({ kind, value }) => ({ kind, value })),
    facts,
    conclusions: conclusions(pack, state, index).map((one) => conclusionView(pack, one)),
    facets: facetsOf(facts),
    reachable: reachable(pack, state, id),
    usualHour: usualHour(pack, state, index),
    lastSign: dealings.lastSign,
    optedOut: dealings.optedOut,
    gone: dealings.gone,
    ledger: { given: facts.length, thanked: dealings.thanked, messages: dealings.messages },
  };
};
