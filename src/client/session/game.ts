import type { Decision, Draft } from '../../protocol/decision.ts';
import type { Preview } from '../../protocol/preview.ts';
import type { Length } from '../../protocol/vocabulary.ts';
import type { Outcome } from './session.ts';
import type { Told } from './what-if/told.ts';

/** What the player can do with a game from the page: the one set of verbs that panels call. */
export interface Game {
  /** A new game; the seed is drawn, and the length chosen, by the page when none is given. Resolves when it can be played. */
  readonly start: (seed?: number, length?: Length) => Promise<void>;
  /** Goes on with the game saved on this device. */
  readonly resume: () => Promise<void>;
  readonly hasSave: () => boolean;
  readonly decide: (decision: Decision) => Outcome;
  readonly preview: (draft: Draft) => Preview;
  /**
   * Plays the game's messages, sent and kept, again otherwise, in many futures and beside the page's own thread. Returns
   * what stops it; nothing is told afterwards.
   */
  readonly whatIf: (onTold: (told: Told) => void) => () => void;
  /** The record of the game as a file's text. */
  readonly exportRecord: () => string;
  /** Takes a record's text in; a bad one is refused with a notice and nothing is lost. */
  readonly importRecord: (text: string) => Promise<void>;
  /** Back to the title; the game stays saved. */
  readonly leave: () => void;
  /** Everything that this game keeps on the device, so that the player can see it. */
  readonly kept: () => readonly { readonly key: string; readonly value: string }[];
  /** Erases all of it. */
  readonly eraseAll: () => void;
}
