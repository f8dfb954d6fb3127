import { INTRUSION } from './constants.ts';
import type { FactShown } from './contact.ts';

/** Points for what was guessed rather than told. To take somebody else's fact for theirs is half a guess. */
export const inference = (fact: FactShown): number => {
  const guess = INTRUSION.inference + INTRUSION.inferenceDepth * fact.depth;
  if (fact.origin === 'inferred') return guess;
  const taken = fact.truth === 'gift' || fact.truth === 'someone-else';
  return taken ? INTRUSION.inferenceMistaken * guess : 0;
};
