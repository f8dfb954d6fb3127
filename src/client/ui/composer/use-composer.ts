import { useState } from 'react';
import type { Draft } from '../../../protocol/decision.ts';
import type { Preview } from '../../../protocol/preview.ts';
import type { Rejection } from '../../../protocol/rejection.ts';
import type { Portrait, View } from '../../../protocol/view.ts';
import { useApp, useAppStore, useGame } from '../game-context.tsx';
import { blankDraft, firstAddressee, settled } from './draft.ts';
import { type Aftermath, aftermath } from './visible-signs.ts';

/** What the sheet shows: the draft being written, the same one folded, or what came back after it left. */
export type Stage =
  | { readonly kind: 'writing' }
  | { readonly kind: 'folded' }
  | { readonly kind: 'sent'; readonly sent: Sheetful; readonly aftermath: Aftermath };

export interface Sheetful {
  readonly draft: Draft;
  readonly portrait: Portrait;
  readonly preview: Preview;
  /** How many it would reach, and for what price, were it sent to all; null before an act opens that. */
  readonly toAll: Pick<Preview, 'reach' | 'cost'> | null;
}

/** Everything done at the composer. The draft itself lies in the store, so that it is found again. */
export function useComposer(view: View) {
  const store = useAppStore();
  const game = useGame();
  const stored = useApp((state) => state.draft);
  const wished = useApp((state) => state.portrait);
  const [past, setPast] = useState<readonly Draft[]>([]);
  const [stage, setStage] = useState<Stage>({ kind: 'writing' });
  const [refused, setRefused] = useState<Rejection | null>(null);

  const kept = stored === null ? null : settled(stored, view);
  const addressee = firstAddressee(view, kept?.portrait ?? wished);
  const draft = kept ?? (addressee === null ? null : blankDraft(view, addressee));
  const sheetful: Sheetful | null =
    draft === null || addressee === null
      ? null
      : {
          draft,
          portrait: addressee,
          preview: game.preview(draft),
          toAll: view.audiences.includes('all')
            ? game.preview({ ...draft, audience: 'all' })
            : null,
        };

  const put = (next: Draft | null) => store.setState({ draft: next });
  const close = () => store.setState({ place: 'street' });

  const edit = (next: Draft) => {
    if (draft === null || next === draft) return;
    setPast((before) => [...before, draft]);
    setRefused(null);
    put(next);
  };
  const undo = () => {
    const last = past.at(-1);
    if (last === undefined) return;
    setPast(past.slice(0, -1));
    setRefused(null);
    put(last);
  };
  const send = () => {
    if (sheetful === null || sheetful.preview.rejection !== null) return;
    const outcome = game.decide({ type: 'use.send', draft: sheetful.draft });
    if (!outcome.ok) {
      setRefused(outcome.rejection);
      return;
    }
    put(null);
    setPast([]);
    setStage({ kind: 'sent', sent: sheetful, aftermath: aftermath(outcome.events) });
  };
  /** Silence is decided when the folded sheet is left, so that it can be unfolded until then. */
  const keepSilent = () => {
    if (sheetful === null) return;
    const outcome = game.decide({ type: 'use.withhold', draft: sheetful.draft });
    if (!outcome.ok) {
      setRefused(outcome.rejection);
      setStage({ kind: 'writing' });
      return;
    }
    put(null);
    close();
  };
  return {
    sheetful,
    stage,
    rejection: refused ?? sheetful?.preview.rejection ?? null,
    canUndo: past.length > 0,
    edit,
    undo,
    send,
    keepSilent,
    close,
    fold: () => setStage({ kind: 'folded' }),
    /** Back to a sheet, the same or a fresh one. */
    write: () => setStage({ kind: 'writing' }),
  };
}
