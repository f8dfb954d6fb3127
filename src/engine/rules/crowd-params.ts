import type { Text } from '../../protocol/text.ts';
import { crowdName } from '../state/crowd-lives.ts';
import type { Lookup } from '../state/lookup.ts';

/** The holes of a sentence about somebody of the crowd: names are names, in any language. */
export const crowdParams = (pack: Lookup, seed: number, rank: number): Text['params'] => {
  const { first, last, grammar } = crowdName(pack, seed, rank);
  return { firstName: first, formal: `${first} ${last}`, grammar };
};
