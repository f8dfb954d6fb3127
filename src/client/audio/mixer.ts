import type { Bus, Preferences } from '../store/preferences.ts';
import type { Cue } from './cues.ts';
import type { Player } from './player.ts';
import { voicePitch } from './voice-pitch.ts';

/** Seconds between the sounds of one decision, so that they are heard one after another and not as one noise. */
const APART = 0.34;
/** More would be a din: the log says the rest. */
const MOST_AT_ONCE = 6;

type Settings = Pick<Preferences, 'muted' | 'volumes'>;

export interface Mixer {
  /** Plays what happened together, in its order. */
  readonly play: (cues: readonly Cue[]) => void;
  readonly volumeOf: (bus: Bus) => number;
  readonly set: (settings: Settings) => void;
  /** Stops at once what sounds and what was going to. */
  readonly hush: () => void;
  readonly destroy: () => void;
}

export function createMixer({ player, settings }: { player: Player; settings: Settings }): Mixer {
  let { muted, volumes } = settings;
  const pending = new Set<ReturnType<typeof setTimeout>>();
  player.mute(muted);

  const drop = () => {
    for (const timer of pending) clearTimeout(timer);
    pending.clear();
  };
  const sound = ({ sound: name, bus, speaker }: Cue) => {
    if (muted || volumes[bus] === 0) return;
    player.play(name, {
      volume: volumes[bus],
      rate: speaker === undefined ? 1 : voicePitch(speaker),
    });
  };

  return {
    play: (cues) => {
      if (muted) return;
      // A repeat of the sound just before adds nothing but noise.
      const told = cues
        .filter((cue, i) => {
          const last = cues[i - 1];
          return last === undefined || last.sound !== cue.sound || last.speaker !== cue.speaker;
        })
        .slice(0, MOST_AT_ONCE);
      told.forEach((cue, i) => {
        if (i === 0) {
          sound(cue);
          return;
        }
        const timer = setTimeout(
          () => {
            pending.delete(timer);
            sound(cue);
          },
          i * APART * 1000,
        );
        pending.add(timer);
      });
    },
    volumeOf: (bus) => volumes[bus],
    set: (next) => {
      if (next.muted !== muted) player.mute(next.muted);
      if (next.muted) drop();
      ({ muted, volumes } = next);
    },
    hush: () => {
      drop();
      player.stopAll();
    },
    destroy: () => {
      drop();
      player.stopAll();
      player.unload();
    },
  };
}
