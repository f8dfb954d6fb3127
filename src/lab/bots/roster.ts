import { greedy } from './greedy.ts';
import { hoarder } from './hoarder.ts';
import { idle } from './idle.ts';
import { megaphone } from './megaphone.ts';
import { oracle } from './oracle/oracle.ts';
import { type Seat, seat } from './player.ts';
import { polite } from './polite.ts';
import { random } from './random.ts';
import { blinded } from './reader/blinded.ts';
import { blankNotebook } from './reader/lessons.ts';
import { reader } from './reader/reader.ts';
import { timid } from './timid.ts';

const nothing = (): object => ({});

/** The players that the balance must answer to (model.md), from the one that sees most. */
export const ROSTER = {
  oracle,
  reader: seat(reader, blankNotebook),
  blinded: seat(blinded, blankNotebook),
  polite: seat(polite, nothing),
  random: seat(random, nothing),
  greedy: seat(greedy, nothing),
  hoarder: seat(hoarder, nothing),
  megaphone: seat(megaphone, nothing),
  timid: seat(timid, nothing),
  idle: seat(idle, nothing),
} as const satisfies Readonly<Record<string, Seat>>;

export type PlayerName = keyof typeof ROSTER;

/** What each does, in a line. */
export const WAYS: Readonly<Record<PlayerName, string>> = {
  oracle: 'sees all, tries every message before sending one',
  reader: 'common sense, then what the signs teach; sees what a player sees',
  blinded: 'the reader, blinded to signs',
  polite: 'asks always, serves only, says why, leaves a choice',
  random: 'as busy as anybody, judges nothing',
  greedy: 'the best next sale',
  hoarder: 'collects all, connects all, shows all',
  megaphone: 'the same offer to everybody, by whatever insists most',
  timid: 'collects, and never uses',
  idle: 'does nothing',
};
