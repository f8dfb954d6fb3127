import { lazy, Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Locale } from '../protocol/vocabulary.ts';
import { loadGameSentences, loadTitleSentences } from './i18n/load-sentences.ts';
import { createTranslator, type Sentences, type Translator } from './i18n/translator.ts';
import type { Game } from './session/game.ts';
import type { AppStore } from './store/app-store.ts';
import { Curtain } from './ui/Curtain.tsx';
import { DeskProvider } from './ui/game-context.tsx';
import { TitleScreen } from './ui/TitleScreen.tsx';

const GameShell = lazy(async () => ({ default: (await import('./ui/GameShell.tsx')).GameShell }));

interface Props {
  readonly store: AppStore;
  readonly game: Game;
  readonly loadPackSentences: (locale: Locale) => Promise<Sentences>;
}

/** While we work, a missing sentence stops everything; a player sees its name in brackets instead. */
const report = (key: string, locale: Locale) => {
  if (import.meta.env.DEV) throw new Error(`The sentence ${key} is missing in ${locale}.`);
};

/** Chooses the screen and brings its sentences in the player's language. */
export function Root({ store, game, loadPackSentences }: Props) {
  const locale = useStore(store, (state) => state.preferences.locale);
  const screen = useStore(store, (state) => state.screen);
  const [spoken, setSpoken] = useState<{ screen: typeof screen; translator: Translator } | null>(
    null,
  );
  const [failure, setFailure] = useState<unknown>(null);

  useEffect(() => {
    let current = true;
    const parts =
      screen === 'title'
        ? [loadTitleSentences(locale)]
        : [loadTitleSentences(locale), loadGameSentences(locale), loadPackSentences(locale)];
    Promise.all(parts).then(
      (loaded) => {
        if (!current) return;
        const sentences: Sentences = Object.assign({}, ...loaded);
        document.documentElement.lang = locale;
        setSpoken({ screen, translator: createTranslator(locale, sentences, report) });
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
  // Until the sentences of the screen are there, the screen before stays.
  if (spoken === null) return null;
  return (
    <DeskProvider desk={{ store, game, translator: spoken.translator }}>
      <Suspense fallback={<Curtain />}>
        {spoken.screen === 'title' || screen === 'title' ? <TitleScreen /> : <GameShell />}
      </Suspense>
    </DeskProvider>
  );
}
