import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { View } from '../../../protocol/view.ts';

/** Openings that were read since the page was loaded. */
const read = createStore<{ readonly names: ReadonlySet<string> }>(() => ({ names: new Set() }));

const nameOf = ({ seed, act }: Pick<View, 'seed' | 'act'>) => `${seed}.${act.id}`;

/**
 * Whether an act opens now: its first week, before anything was done in it. The first act has no card, since a game
 * begins with something to do, not with something to read.
 */
export const opens = (
  view: Pick<View, 'seed' | 'act' | 'phase' | 'week' | 'attention' | 'uses'>,
  names: ReadonlySet<string>,
): boolean =>
  view.act.index > 0 &&
  view.phase === 'week' &&
  view.week === view.act.firstWeek &&
  view.attention.left === view.attention.max &&
  view.uses.left === view.uses.max &&
  !names.has(nameOf(view));

export const useActOpening = (view: View): boolean => opens(view, useStore(read).names);

export const openingRead = (view: View): void =>
  read.setState(({ names }) => ({ names: new Set(names).add(nameOf(view)) }));
