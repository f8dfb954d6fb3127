import { useSyncExternalStore } from 'react';
import { useApp } from './game-context.tsx';

const query = () => window.matchMedia('(prefers-reduced-motion: reduce)');

const subscribe = (changed: () => void) => {
  const media = query();
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

/** Whether pictures must not move: the player's wish, else the device's. */
export function useReducedMotion(): boolean {
  const wish = useApp((state) => state.preferences.motion);
  const device = useSyncExternalStore(subscribe, () => query().matches);
  return wish === 'system' ? device : wish === 'reduced';
}
