import * as z from 'zod';
import type { Crowd } from './schema/crowd.ts';
import type { Dilemma } from './schema/dilemma.ts';
import type { Manifest } from './schema/manifest.ts';
import type { Person } from './schema/person.ts';

/** Shape of a scenario pack's files, one kind of file each. The format is told in docs/scenario-format.md. */
export { Crowd, type Life } from './schema/crowd.ts';
export { type Condition, Dilemma, type Effect, type Who } from './schema/dilemma.ts';
export { Manifest } from './schema/manifest.ts';
export { type Fragment, type Line, type Need, Person } from './schema/person.ts';

/** One language of a pack: key to ICU message. */
export const Sentences = z.record(z.string(), z.string().min(1));

/** A pack without its sentences: all that the engine needs. Deep-frozen at load. */
export interface Scenario {
  readonly manifest: Manifest;
  readonly people: readonly Person[];
  readonly dilemmas: readonly Dilemma[];
  /** Null: nothing is collected at scale, and the crowd has no names. */
  readonly crowd: Crowd | null;
}
