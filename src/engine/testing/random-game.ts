import type { Decision, Draft } from '../../protocol/decision.ts';
import type { View } from '../../protocol/view.ts';
import { POLICIES } from '../../protocol/vocabulary.ts';
import type { Scenario } from '../../scenarios/schema.ts';
import { attempt, begin, type Play, viewOf } from './play.ts';

/** Picks by a number in [0, 2^16): the same numbers, the same game. */
const pick = <T>(items: readonly T[], choice: number): T | undefined =>
  items[choice % Math.max(1, items.length)];

const randomDraft = (view: View, choice: number): Draft | null => {
  const portrait = pick(view.portraits, choice);
  if (portrait === undefined) return null;
  const bit = (rank: number): number => Math.floor(choice / 2 ** rank);
  const channel = view.channels.find(({ id }) => id === pick(portrait.reachable, bit(2)));
  const purpose = pick(view.purposes, bit(4));
  const moment = pick(channel?.moments ?? [], bit(6));
  if (channel === undefined || purpose === undefined || moment === undefined) return null;
  const known = portrait.facts.map(({ id }) => id);
  const from = known.length === 0 ? 0 : bit(8) % known.length;
  const facts = [...known.slice(from), ...known.slice(0, from)].slice(0, bit(10) % 4);
  return {
    portrait: portrait.id,
    purpose,
    facts,
    channel: channel.id,
    moment,
    explain: bit(12) % 2 === 1,
    choice: bit(13) % 2 === 1,
    audience: pick(view.audiences, bit(9)),
  };
};

const inWeek = (view: View, choice: number): Decision => {
  const rest = Math.floor(choice / 8);
  const written = randomDraft(view, rest);
  const offered = pick(view.street, rest);
  const loose = pick(view.loose, rest);
  const candidate = pick(loose?.candidates ?? [], Math.floor(rest / 8));
  const concluded = pick(
    view.portraits.flatMap(({ id, conclusions }) =>
      conclusions.map((one): Decision => ({ type: 'fact.infer', portrait: id, fragment: one.id })),
    ),
    rest,
  );
  const fact = pick(
    view.portraits.flatMap(({ facts }) => facts),
    rest,
  );
  switch (choice % 8) {
    case 0:
      return { type: 'week.close' };
    case 1:
    case 2:
      if (offered !== undefined)
        return { type: 'fragment.collect', fragment: offered.id, ask: rest % 3 === 0 };
      break;
    case 3:
      if (loose !== undefined && candidate !== undefined)
        return { type: 'identity.link', fragment: loose.id, portrait: candidate.portrait };
      break;
    case 4:
      if (written !== null && rest % 4 === 0) return { type: 'use.withhold', draft: written };
      if (fact !== undefined && rest % 4 === 1)
        return { type: fact.byHand ? 'identity.unlink' : 'fragment.erase', fragment: fact.id };
      break;
    case 6: {
      const silo = pick(view.collection?.silos ?? [], rest);
      const policy = pick(POLICIES, Math.floor(rest / 8));
      if (silo !== undefined && policy !== undefined)
        return { type: 'collection.set', silo: silo.silo, policy };
      break;
    }
    case 5:
      if (concluded !== undefined) return concluded;
      break;
    default:
      break;
  }
  return written === null ? { type: 'week.close' } : { type: 'use.send', draft: written };
};

/** What a player who decides by these numbers would try next. */
export const randomDecision = (view: View, choice: number): Decision => {
  const answer = pick(view.dilemma?.answers ?? [], choice);
  if (view.dilemma !== null && answer !== undefined)
    return { type: 'dilemma.answer', dilemma: view.dilemma.id, answer: answer.id };
  if (view.phase === 'estimate') return { type: 'estimate.give', atEase: choice % view.people };
  return inWeek(view, choice);
};

/** A game decided by numbers; what is refused is passed over. */
export const randomGame = (scenario: Scenario, seed: number, choices: readonly number[]): Play =>
  choices.reduce<Play>(
    (play, choice) => {
      const view = viewOf(play);
      return view.phase === 'debrief' ? play : attempt(play, randomDecision(view, choice));
    },
    begin(scenario, seed),
  );
