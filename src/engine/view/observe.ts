import { text } from '../../protocol/text.ts';
import { textKeys } from '../../protocol/text-keys.ts';
import type { View } from '../../protocol/view.ts';
import { AUDIENCES, EARLY_ENDINGS } from '../../protocol/vocabulary.ts';
import { actAt, actsOf, lastWeek, weeksOfAct } from '../rules/acts.ts';
import { centsForOthers } from '../rules/audience.ts';
import { PAID } from '../rules/constants.ts';
import { purposesAt, standingOffers } from '../rules/offers.ts';
import { isAtScale } from '../rules/policies.ts';
import { openChannels } from '../rules/reachability.ts';
import type { GameState } from '../state/game-state.ts';
import type { Lookup } from '../state/lookup.ts';
import { collectionView } from './collection.ts';
import { debriefView } from './debrief.ts';
import { dilemmaView } from './dilemma.ts';
import { looseView, offeredView } from './fragments.ts';
import { composeMessage } from './message.ts';
import { portraitView } from './portraits.ts';
import { weatherOf } from './weather.ts';

const actView = ({ manifest }: Lookup, { act, length }: GameState): View['act'] => {
  const { first, last } = weeksOfAct(manifest, act);
  return {
    index: act,
    id: actAt(manifest, act).id,
    firstWeek: first,
    lastWeek: last,
    count: actsOf(manifest, length),
  };
};

/** What is drawn, written and kept so far. */
const papers = (pack: Lookup, state: GameState) => ({
  street: state.street.map((offer) => offeredView(pack, state, offer)),
  loose: state.held
    .filter(({ portrait }) => portrait === null)
    .map((fact) => looseView(pack, state, fact)),
  portraits: pack.people.map((_, index) => portraitView(pack, state, index)),
  letters: state.letters,
  crowdLetters: state.crowdLetters,
  sent: state.sent.map(({ week, draft, reach }, use) => ({
    use,
    week,
    draft,
    message: composeMessage(pack, { seed: state.seed, week }, draft),
    reach,
  })),
  withheld: state.withheld.map(({ week, draft }) => ({ week, draft })),
});

/** The player's view of a state: an allow-list, built name by name; nothing hidden has a name here before the debrief. */
export const viewOf = (pack: Lookup, state: GameState): View => {
  const { manifest } = pack;
  const act = actAt(manifest, state.act);
  const { rules, opening } = manifest;
  return {
    scenario: state.scenario,
    seed: state.seed,
    step: state.step,
    length: state.length,
    phase: state.phase,
    act: actView(pack, state),
    week: state.week,
    lastWeek: lastWeek(manifest, state.length),
    sales: state.sales,
    salesTarget: act.salesTarget,
    budget: state.budget,
    fines: state.fines,
    departures: state.departures,
    targets: state.targets,
    warnings: EARLY_ENDINGS.filter((of) => state.warnings[of] > 0).map((of) => ({
      of,
      weeks: state.warnings[of],
    })),
    attention: { left: state.attention, max: state.attentionMax },
    uses: { left: state.usesLeft, max: rules.usesPerWeek },
    people: state.people.size,
    weather: weatherOf(state),
    silos: act.silos,
    channels: openChannels(pack, state.act).map(({ id, cost, moments }) => ({
      id,
      cost,
      centsForOthers: centsForOthers(cost),
      moments,
    })),
    purposes: purposesAt(pack, state),
    offers: standingOffers(pack, state).map(({ id, purpose, first, last }) => ({
      id,
      purpose,
      since: first,
      until: last,
      cents: PAID[purpose],
      text: text(textKeys.offer(id)),
    })),
    audiences: isAtScale(pack, state) ? AUDIENCES : ['one'],
    collection: collectionView(pack, state),
    notes: state.notes.map(({ id, week }) => ({ id, week, text: text(textKeys.note(id)) })),
    opening: state.street.some(({ fragment }) => fragment === opening) ? opening : null,
    ...papers(pack, state),
    dilemma: dilemmaView(pack, state),
    estimates: state.estimates.map(({ act: index, said }) => ({ act: index, atEase: said })),
    debrief: debriefView(pack, state),
  };
};
