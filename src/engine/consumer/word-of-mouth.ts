import type { Sign, Voice } from '../../protocol/vocabulary.ts';
import { WORD } from './constants.ts';
import { clamp } from './math.ts';

/** What somebody says of the house after a sign, in points of talk. Bad travels further than good. */
export const said = (sign: Sign, voice: Voice): number => WORD[sign] * WORD.loudness[voice];

/** `wordOfMouth`: points of feeling for what acquaintances said, `heard` in points of talk. */
export const wordOfMouth = (heard: number): number =>
  WORD.weight * clamp(heard, -WORD.most, WORD.most);

/** What is told again by somebody who heard it. */
export const retold = (heard: number): number => WORD.retold * heard;
