import type { SimulationEvent } from '../../protocol/event.ts';
import type { Length } from '../../protocol/vocabulary.ts';
import type { AppState, AppStore, Beat } from '../store/app-store.ts';
import type { DeviceStorage } from './device-storage.ts';
import type { Game } from './game.ts';
import type { RecordFault } from './record-fault.ts';
import { createSaves } from './saves.ts';
import type { Session } from './session.ts';
import type { Told } from './what-if/told.ts';

/** What opens games of one scenario. Loaded with the engine and the pack, after the title. */
export interface SessionOpener {
  readonly open: (
    seed: number,
    length: Length,
  ) => {
    readonly session: Session;
    readonly events: readonly SimulationEvent[];
  };
  /** The game that a record's text tells of, where it can be played again to its end, or why not. */
  readonly reopen: (source: string) => Promise<Session | RecordFault>;
  /** Plays a record's messages again otherwise. Returns what stops it. */
  readonly whatIf: (
    record: ReturnType<Session['record']>,
    onTold: (told: Told) => void,
  ) => () => void;
}

interface Parts {
  readonly store: AppStore;
  readonly storage: DeviceStorage;
  readonly loadOpener: () => Promise<SessionOpener>;
  /** Brings what the page needs to show a game: fetched beside the engine, not after it. */
  readonly loadPage: () => Promise<unknown>;
  /** A whole number in [0, 2^32). */
  readonly drawSeed: () => number;
  /** How long a game is when the player does not say. */
  readonly length: () => Length;
}

/** A game's own corner of the state, as it is before anything happened. */
const fresh = {
  beats: [],
  log: [],
  place: 'street',
  pan: 0,
  streetEnd: 0,
  wall: false,
  inspected: null,
  pointed: null,
  dragged: null,
  portrait: null,
  collecting: false,
  draft: null,
  rejection: null,
} as const satisfies Partial<AppState>;

const isFault = (opened: Session | RecordFault): opened is RecordFault => 'code' in opened;

export function createGame({
  store,
  storage,
  loadOpener,
  loadPage,
  drawSeed,
  length: usualLength,
}: Parts): Game {
  const saves = createSaves(storage);
  let session: Session | null = null;
  let beatCount = 0;

  const playing = (): Session => {
    if (session === null) throw new Error('A decision was taken while no game is open.');
    return session;
  };

  const beatsOf = (events: readonly SimulationEvent[]): readonly Beat[] =>
    events.map((event) => {
      beatCount += 1;
      return { id: beatCount, event };
    });

  const save = () => {
    if (!saves.keep(playing().record())) store.setState({ notice: { kind: 'save-failed' } });
  };

  const open = (opened: Session, events: readonly SimulationEvent[]) => {
    session = opened;
    store.setState({ ...fresh, screen: 'game', view: opened.view(), log: beatsOf(events) });
    save();
  };

  /** What is prepared with the engine is prepared while the page's own parts are on their way; then both are there. */
  const prepared = async <T>(prepare: (opener: SessionOpener) => T | Promise<T>): Promise<T> => {
    const [done] = await Promise.all([loadOpener().then(prepare), loadPage()]);
    return done;
  };

  /** A save that cannot be played is put aside and said so, whatever the player does next. */
  const setAside = (fault: RecordFault) =>
    store.setState({ notice: { kind: 'save-set-aside', fault, key: saves.setAside() } });

  return {
    start: (seed = drawSeed(), length = usualLength()) =>
      prepared(async (opener) => {
        const kept = saves.text();
        const before = kept === null ? null : await opener.reopen(kept);
        return { before, ...opener.open(seed, length) };
      }).then(({ before, session: opened, events }) => {
        if (before !== null && isFault(before)) setAside(before);
        open(opened, events);
      }),
    resume: async () => {
      const kept = saves.text();
      if (kept === null) return;
      const opened = await prepared((opener) => opener.reopen(kept));
      if (isFault(opened)) setAside(opened);
      else open(opened, []);
    },
    hasSave: () => saves.text() !== null,
    decide: (decision) => {
      const outcome = playing().decide(decision);
      if (outcome.ok) {
        const beats = beatsOf(outcome.events);
        store.setState((state) => ({
          view: playing().view(),
          // Nobody to play them: the view already says all.
          beats: state.stage === 'ready' ? [...state.beats, ...beats] : [],
          log: [...state.log, ...beats],
          rejection: null,
        }));
        save();
      } else store.setState({ rejection: outcome.rejection });
      return outcome;
    },
    preview: (draft) => playing().preview(draft),
    whatIf: (onTold) => {
      const record = playing().record();
      let stop = () => {};
      let stopped = false;
      loadOpener()
        .then((opener) => {
          if (!stopped) stop = opener.whatIf(record, onTold);
        })
        // What would have told it could not be loaded, or the device has no threads.
        .catch(() => {
          if (!stopped) onTold({ kind: 'failed' });
        });
      return () => {
        stopped = true;
        stop();
      };
    },
    exportRecord: () => `${JSON.stringify(playing().record(), null, 2)}\n`,
    importRecord: async (source) => {
      const opened = await prepared((opener) => opener.reopen(source));
      if (isFault(opened)) {
        store.setState({ notice: { kind: 'import-refused', fault: opened } });
        return;
      }
      open(opened, []);
      store.setState({ notice: { kind: 'imported' } });
    },
    leave: () => {
      session = null;
      store.setState({ ...fresh, screen: 'title', view: null });
    },
    kept: () => storage.list(),
    eraseAll: () => {
      session = null;
      storage.erase();
      store.setState({ ...fresh, screen: 'title', view: null, notice: null });
    },
  };
}
