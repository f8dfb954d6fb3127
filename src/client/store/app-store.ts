import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Draft } from '../../protocol/decision.ts';
import type { SimulationEvent } from '../../protocol/event.ts';
import type { Rejection } from '../../protocol/rejection.ts';
import type { View } from '../../protocol/view.ts';
import type { RecordFault } from '../session/record-fault.ts';
import type { Preferences } from './preferences.ts';

/** The four places of a week. On a phone they are the bottom tabs. */
export const PLACES = ['street', 'desk', 'write', 'letters'] as const;
export type Place = (typeof PLACES)[number];

/** Something that just happened, to be shown, heard and said. */
export interface Beat {
  /** Grows by one with each beat since the page was loaded. */
  readonly id: number;
  readonly event: SimulationEvent;
}

/** Something about the game itself that the player must be told. */
export type Notice =
  | { readonly kind: 'save-set-aside'; readonly fault: RecordFault; readonly key: string }
  | { readonly kind: 'save-failed' }
  | { readonly kind: 'import-refused'; readonly fault: RecordFault }
  | { readonly kind: 'imported' };

/** `off`: the picture cannot be drawn on this device and the page carries the game alone. */
export type StageStatus = 'absent' | 'loading' | 'ready' | 'off';

/** A sound that means something, to be written for who does not hear it. */
export interface Caption {
  /** Grows by one with each caption since the page was loaded. */
  readonly id: number;
  /** Name of a sound of assets/sounds. */
  readonly sound: string;
  /** Portrait whose voice it is. */
  readonly speaker: string | null;
}

/** Truth to show and what just happened; the store has no verbs. */
export interface AppState {
  readonly screen: 'title' | 'game';
  readonly view: View | null;
  /** Waiting for their little scene, oldest first. The stage takes them away once played. */
  readonly beats: readonly Beat[];
  /** Everything that happened since the page was loaded, oldest first: log and sound read it. */
  readonly log: readonly Beat[];
  /** The last sounds that meant something, heard or not, oldest first. */
  readonly captions: readonly Caption[];
  readonly place: Place;
  /** How far the street has been slid along, in widths of the stage: 0 is its first stretch. */
  readonly pan: number;
  /** How many stretches of street the player has been shown. */
  readonly streetEnd: number;
  /** Fragment whose card is open. */
  readonly inspected: string | null;
  /** Fragment or portrait under the pointer or the focus, so that the picture answers. */
  readonly pointed: string | null;
  /** At the desk: the whole base instead of the portraits. */
  readonly wall: boolean;
  /** Loose fragment that is being dragged over the desk, and where, from the top left of the stage. */
  readonly dragged: { readonly fragment: string; readonly x: number; readonly y: number } | null;
  /** Portrait whose sheet is open. */
  readonly portrait: string | null;
  /** Whether the sheet of what is picked up at scale is open. */
  readonly collecting: boolean;
  /** What lies on the composer's sheet, kept while the player looks elsewhere. */
  readonly draft: Draft | null;
  readonly rejection: Rejection | null;
  readonly notice: Notice | null;
  readonly stage: StageStatus;
  readonly preferences: Preferences;
  /** The light in force, whether wished for or the device's. */
  readonly theme: 'light' | 'dark';
}

export type AppStore = StoreApi<AppState>;

export const createAppStore = (preferences: Preferences): AppStore =>
  createStore<AppState>(() => ({
    screen: 'title',
    view: null,
    beats: [],
    log: [],
    captions: [],
    place: 'street',
    pan: 0,
    streetEnd: 0,
    inspected: null,
    pointed: null,
    dragged: null,
    wall: false,
    portrait: null,
    collecting: false,
    draft: null,
    rejection: null,
    notice: null,
    stage: 'absent',
    preferences,
    theme: 'light',
  }));
