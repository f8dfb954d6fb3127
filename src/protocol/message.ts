import type { Draft } from './decision.ts';
import type { MessageText } from './preview.ts';
import type { Text } from './text.ts';
import type { Sign } from './vocabulary.ts';

export interface Letter {
  readonly id: string;
  readonly week: number;
  readonly portrait: string;
  readonly sign: Sign;
  readonly text: Text;
  /** The use that it answers, counted from 0; null when it came by itself. */
  readonly use: number | null;
}

/** A letter from somebody whom nobody meets by name. */
export interface CrowdLetter {
  readonly id: string;
  readonly week: number;
  /** First name and surname, as signed. */
  readonly writer: string;
  readonly sign: Sign;
  readonly text: Text;
  readonly use: number;
}

/** What became of a message to everybody alike, as far as it can be seen. */
export interface Reach {
  /** People whom it reached, those met by name included. */
  readonly people: number;
  /** How many showed each sign. */
  readonly signs: Readonly<Record<Sign, number>>;
  /** People to whom it spoke of somebody else, or of what was no longer true, and who said so. */
  readonly wrong: number;
  /** Euros. */
  readonly sales: number;
}

export interface SentUse {
  readonly use: number;
  readonly week: number;
  readonly draft: Draft;
  readonly message: MessageText;
  /** Null for a message to one. */
  readonly reach: Reach | null;
}
