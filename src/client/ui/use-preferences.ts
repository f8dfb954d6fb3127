import { useCallback } from 'react';
import type { Preferences } from '../store/preferences.ts';
import { useApp, useAppStore } from './game-context.tsx';

/** What the player has set, and how to set some of it. */
export function usePreferences(): readonly [Preferences, (changes: Partial<Preferences>) => void] {
  const store = useAppStore();
  const preferences = useApp((state) => state.preferences);
  const set = useCallback(
    (changes: Partial<Preferences>) =>
      store.setState((state) => ({ preferences: { ...state.preferences, ...changes } })),
    [store],
  );
  return [preferences, set];
}
