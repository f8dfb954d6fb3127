import { VOICES, type Voice } from '../../protocol/vocabulary.ts';
import type { Judge } from '../consumer/contact.ts';
import type { Standing } from '../consumer/reaction.ts';
import { at } from '../state/column.ts';
import type { GameState } from '../state/game-state.ts';
import { LATENT_TERMS } from '../state/population.ts';

/** Where a person stands when a feeling reaches them. */
export const standing = (state: GameState, index: number, tolerance: number): Standing => ({
  tolerance,
  threshold: at(state.people.threshold, index),
  warnings: at(state.people.warnings, index),
});

/** A person as judge of what reaches them. */
export const judgeAt = ({ people }: GameState, index: number): Judge => ({
  concern: at(people.concern, index),
  attentiveness: at(people.attentiveness, index),
  expectedReturn: at(people.expectedReturn, index),
  trust: at(people.trust, index),
  given: at(people.given, index),
  received: at(people.received, index),
  latent: LATENT_TERMS.map((_, column) => at(people.latent, index * LATENT_TERMS.length + column)),
});

export const voiceAt = (state: GameState, index: number): Voice =>
  VOICES[at(state.people.voice, index)] ?? 'silent';
