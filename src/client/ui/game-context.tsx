import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { Translator } from '../i18n/translator.ts';
import type { Game } from '../session/game.ts';
import type { AppState, AppStore } from '../store/app-store.ts';

export interface Desk {
  readonly store: AppStore;
  readonly game: Game;
  readonly translator: Translator;
}

const DeskContext = createContext<Desk | null>(null);

/** For what only speaks: the style page has sentences and no game. */
export const TranslatorContext = createContext<Translator | null>(null);

export const DeskProvider = ({ desk, children }: { desk: Desk; children: ReactNode }) => (
  <TranslatorContext value={desk.translator}>
    <DeskContext value={desk}>{children}</DeskContext>
  </TranslatorContext>
);

/** What every panel works with; a panel outside of the provider is a fault of ours. */
function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('A panel was rendered outside of DeskProvider.');
  return desk;
}

export const useGame = (): Game => useDesk().game;
export const useAppStore = (): AppStore => useDesk().store;
export function useTranslator(): Translator {
  const translator = useContext(TranslatorContext);
  if (translator === null) throw new Error('A panel was rendered outside of DeskProvider.');
  return translator;
}
export const useApp = <T,>(select: (state: AppState) => T): T => useStore(useDesk().store, select);
