import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Locale } from '../protocol/vocabulary.ts';
import { type LoadSentences, loadAllSentences, loadShell } from './bring-game.ts';
import { titleSentences } from './i18n/load-sentences.ts';
import { createTranslator, type Translator } from './i18n/translator.ts';
import type { Game } from './session/game.ts';
import type { AppStore } from './store/app-store.ts';
import { Curtain } from './ui/Curtain.tsx';
import { DeskProvider } from './ui/game-context.tsx';
import { TitleScreen } from './ui/TitleScreen.tsx';

const GameShell = lazy(async () => ({ default: (await loadShell()).GameShell }));

interface Props {
  readonly store: AppStore;
  readonly game: Game;
  readonly loadPackSentences: LoadSentences;
}

/** While we work, a missing sentence stops everything; a player sees its name in brackets instead. */
const report = (key: string, locale: Locale) => {
  if (import.meta.env.DEV) throw new Error(`The sentence ${key} is missing in ${locale}.`);
};

/** Chooses the screen and brings its sentences in the player's language. */
export function Root({ store, game, loadPackSentences }: Props) {
  const locale = useStore(store, (state) => state.preferences.locale);
  const screen = useStore(store, (state) => state.screen);
  const title = useMemo(() => createTranslator(locale, titleSentences(locale), report), [locale]);
  const [spoken, setSpoken] = useState<Translator | null>(null);
  const [failure, setFailure] = useState<unknown>(null);

  useEffect(() => {
    if (screen === 'title') {
      setSpoken(null);
      return;
    }
    let current = true;
    loadAllSentences(locale, loadPackSentences).then(
      (sentences) => {
        if (current) setSpoken(createTranslator(locale, sentences, report));
      },
      (error: unknown) => {
        if (current) setFailure(error);
      },
    );
    return () => {
      current = false;
    };
  }, [locale, screen, loadPackSentences]);

  if (failure !== null) throw failure;
  // Until the sentences of the game are there, the title stays; in another language, the game in the one before.
  const translator = screen === 'title' || spoken === null ? title : spoken;
  return (
    <DeskProvider desk={{ store, game, translator }}>
      <Suspense fallback={<Curtain />}>
        {translator === title ? <TitleScreen /> : <GameShell />}
      </Suspense>
    </DeskProvider>
  );
}
