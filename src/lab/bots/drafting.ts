import type { Draft } from '../../protocol/decision.ts';
import type { Portrait, View } from '../../protocol/view.ts';
import { needsFact } from '../../protocol/vocabulary.ts';
import { pick } from './draws.ts';
import { waysTo } from './kit.ts';

/** Most facts on a sheet filled in at random. */
const MOST_FACTS = 2;

/**
 * A sheet filled in at random, choice by choice as the composer offers them: somebody, a way of reaching them, an hour,
 * a purpose, 0 to 2 of the facts held, saying why or not, leaving a choice or not. Null when there is nobody to reach, or when it would lean on nothing where something is needed.
 * @param dice Numbers in [0, 1), a new one at each call.
 */
export const draftAtRandom = (
  view: View,
  people: readonly Portrait[],
  dice: () => number,
): Draft | null => {
  const portrait = pick(people, dice());
  const way = portrait === undefined ? undefined : pick(waysTo(view, portrait), dice());
  const moment = pick(way?.moments ?? [], dice());
  const purpose = pick(view.purposes, dice());
  if (portrait === undefined || way === undefined || moment === undefined || purpose === undefined)
    return null;
  const shuffled = portrait.facts
    .map(({ id }) => ({ id, key: dice() }))
    .sort((a, b) => a.key - b.key)
    .map(({ id }) => id);
  const facts = shuffled.slice(0, Math.floor(dice() * (MOST_FACTS + 1)));
  if (facts.length === 0 && needsFact(purpose)) return null;
  return {
    portrait: portrait.id,
    purpose,
    facts,
    channel: way.id,
    moment,
    explain: dice() < 0.5,
    choice: dice() < 0.5,
  };
};
