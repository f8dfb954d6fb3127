import { useEffect } from 'react';
import { useTranslator } from './game-context.tsx';
import { usePreferences } from './use-preferences.ts';

/** What the page says of itself outside of its body: its title, its language, whether it may move. */
export function usePage(title: string): void {
  const { locale } = useTranslator();
  const [{ motion }] = usePreferences();
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = locale;
    document.documentElement.dataset.motion = motion;
  }, [title, locale, motion]);
}
