import type { Sign, Voice } from '../../protocol/vocabulary.ts';
import { WORD } from './constants.ts';
import { clamp } from './math.ts';

// Looked up once: these run for everybody, every week.
const { weight, most, retold: again } = WORD;

/** What somebody says of the house after a sign, in points of talk. Bad travels further than good. */
export const said = (sign: Sign, voice: Voice): number => WORD[sign] * WORD.loudness[voice];

/** `wordOfMouth`: points of feeling for what acquaintances said, `heard` in points of talk. */
export const wordOfMouth = (heard: number): number => weight * clamp(heard, -most, most);

/** What is told again by somebody who heard it. */
export const retold = (heard: number): number => again * heard;
