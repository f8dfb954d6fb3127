import { useState } from 'react';
import type { View } from '../../../protocol/view.ts';
import { useApp } from '../game-context.tsx';

const comeIn = ({ letters, crowdLetters, notes }: View): number =>
  letters.length + crowdLetters.length + notes.length;

/** What came in since the tray was last open: letters and notes. A game taken up again starts with all of them read. */
export function useUnread(view: View): number {
  const open = useApp((state) => state.place === 'letters');
  const [seen, setSeen] = useState({ seed: view.seed, count: comeIn(view) });
  const count = comeIn(view);
  // Another game, or fewer than were read: the tray is that of another record.
  if ((open && seen.count !== count) || seen.seed !== view.seed || seen.count > count) {
    setSeen({ seed: view.seed, count });
  }
  return Math.max(0, count - seen.count);
}
