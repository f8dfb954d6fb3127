import * as z from 'zod/mini';
import { Decision, Id } from './decision.ts';
import { LARGEST_SEED, LENGTHS } from './vocabulary.ts';

export const RECORD_FORMAT = 'seuil-game';
export const RECORD_VERSION = 1;

export const Seed = z.int().check(z.nonnegative(), z.maximum(LARGEST_SEED));

export const ScenarioRef = z.strictObject({ id: Id, version: z.string().check(z.maxLength(20)) });
export type ScenarioRef = z.infer<typeof ScenarioRef>;

/**
 * A whole game: scenario + seed + decisions. Saves, exports, replays, what-ifs and bug reports are all this record.
 * It names nobody and carries no date.
 */
export const GameRecord = z.strictObject({
  format: z.literal(RECORD_FORMAT),
  version: z.literal(RECORD_VERSION),
  scenario: ScenarioRef,
  seed: Seed,
  /** Left out: the campaign. */
  length: z.optional(z.enum(LENGTHS)),
  decisions: z.array(Decision).check(z.maxLength(10_000)),
});
export type GameRecord = z.infer<typeof GameRecord>;
