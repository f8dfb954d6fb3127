import { useEffect, useRef, useState } from 'react';
import type { Told, Weighed } from '../../../session/what-if/told.ts';
import { useGame } from '../../game-context.tsx';
import { ranked } from './ranking.ts';

export type WhatIf =
  | { readonly phase: 'idle' | 'stopped' | 'failed' }
  | {
      readonly phase: 'running';
      readonly weighed: readonly Weighed[];
      /** How many there are to weigh, in how many futures; null until the thread has said so. */
      readonly of: { readonly decisions: number; readonly futures: number } | null;
    }
  | {
      readonly phase: 'done';
      /** What mattered most first. */
      readonly weighed: readonly Weighed[];
      readonly futures: number;
    };

const after = (before: WhatIf, told: Told): WhatIf => {
  if (before.phase !== 'running') return before;
  switch (told.kind) {
    case 'begun':
      return { ...before, of: told };
    case 'weighed':
      return { ...before, weighed: [...before.weighed, told.weighed] };
    case 'done':
      return {
        phase: 'done',
        weighed: ranked(before.weighed),
        futures: before.of?.futures ?? 0,
      };
    case 'failed':
      return { phase: 'failed' };
  }
};

/** The game's messages played again otherwise: begun and stopped by hand, and stopped when the page goes elsewhere. */
export function useWhatIf() {
  const game = useGame();
  const [whatIf, setWhatIf] = useState<WhatIf>({ phase: 'idle' });
  const end = useRef(() => {});
  useEffect(() => () => end.current(), []);
  return {
    whatIf,
    begin: () => {
      end.current();
      setWhatIf({ phase: 'running', weighed: [], of: null });
      end.current = game.whatIf((told) => setWhatIf((before) => after(before, told)));
    },
    stop: () => {
      end.current();
      setWhatIf({ phase: 'stopped' });
    },
  };
}
