import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Text } from '../../../protocol/text.ts';
import type { View } from '../../../protocol/view.ts';
import type { Beat } from '../../store/app-store.ts';
import { useApp } from '../game-context.tsx';

/** What stops the week: a dilemma to answer, what came of the last one, or the question at the end of an act. */
export type Interruption =
  | { readonly kind: 'dilemma'; readonly id: string; readonly aside: boolean }
  | { readonly kind: 'outcome'; readonly beat: number; readonly outcome: Text }
  | { readonly kind: 'estimate' };

interface Manners {
  /** The dilemma that the player has laid aside to look around. */
  readonly aside: string | null;
  /** The last outcome that was read, by its beat. */
  readonly read: number;
}

const manners = createStore<Manners>(() => ({ aside: null, read: 0 }));

const lastOutcome = (log: readonly Beat[]) =>
  log.findLast((beat) => beat.event.type === 'dilemma.answered');

/** One thing at a time, in this order: what came of an answer, then the next question. */
export function interruptionOf(
  view: Pick<View, 'phase' | 'dilemma' | 'week'>,
  log: readonly Beat[],
  { aside, read }: Manners,
): Interruption | null {
  const last = lastOutcome(log);
  if (last !== undefined && last.id > read && last.event.type === 'dilemma.answered') {
    return { kind: 'outcome', beat: last.id, outcome: last.event.outcome };
  }
  if (view.phase === 'dilemma' && view.dilemma !== null) {
    const id = `${view.week}.${view.dilemma.id}`;
    return { kind: 'dilemma', id, aside: aside === id };
  }
  return view.phase === 'estimate' ? { kind: 'estimate' } : null;
}

export function useInterruption(): Interruption | null {
  const view = useApp((state) => state.view);
  const log = useApp((state) => state.log);
  const state = useStore(manners);
  return view === null ? null : interruptionOf(view, log, state);
}

export const layAside = (id: string): void => manners.setState({ aside: id });
export const takeUpAgain = (): void => manners.setState({ aside: null });
export const outcomeRead = (beat: number): void => manners.setState({ read: beat, aside: null });
