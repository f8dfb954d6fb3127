import type { Locale } from '../../../protocol/vocabulary.ts';
import { type Choice, Choices } from '../controls/Choices.tsx';
import { useTranslator } from '../game-context.tsx';
import { usePreferences } from '../use-preferences.ts';

/** Each language is written in itself, so that it can be found by whoever reads no other. */
const LANGUAGES: readonly Choice<Locale>[] = [
  { value: 'fr', label: <span lang="fr">Français</span> },
  { value: 'en', label: <span lang="en">English</span> },
];

export const LanguageChoice = ({ hideLegend = false }: { hideLegend?: boolean }) => {
  const { t } = useTranslator();
  const [{ locale }, set] = usePreferences();
  return (
    <Choices
      legend={t('title.language')}
      hideLegend={hideLegend}
      value={locale}
      choices={LANGUAGES}
      onChange={(chosen) => set({ locale: chosen })}
    />
  );
};
