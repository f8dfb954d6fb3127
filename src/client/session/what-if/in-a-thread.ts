import type { GameRecord } from '../../../protocol/record.ts';
import type { Scenario } from '../../../scenarios/schema.ts';
import type { Told } from './told.ts';

/** All that a thread needs to be told: the pack goes with the question, so that it is not fetched twice. */
export interface Asked {
  readonly scenario: Scenario;
  readonly record: GameRecord;
}

/** Plays a game's decisions again otherwise in a thread of its own, so that the page stays alive. Returns what stops it. */
export function tellInAThread(asked: Asked, onTold: (told: Told) => void): () => void {
  const thread = new Worker(new URL('./thread.ts', import.meta.url), { type: 'module' });
  const fail = () => {
    thread.terminate();
    onTold({ kind: 'failed' });
  };
  thread.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.kind === 'done') thread.terminate();
    onTold(data);
  });
  // A thread that could not be loaded, or that threw.
  thread.addEventListener('error', fail);
  thread.addEventListener('messageerror', fail);
  thread.postMessage(asked);
  return () => thread.terminate();
}
