import { TEXT_SIZES, THEME_WISHES } from '../../store/preferences.ts';
import { Choices } from '../controls/Choices.tsx';
import { useTranslator } from '../game-context.tsx';
import { usePreferences } from '../use-preferences.ts';

/** By which light, and for whom: what a trainer sets before projecting, and anybody at night. */
export const LookChoice = () => {
  const { t } = useTranslator();
  const [{ theme, textSize }, set] = usePreferences();
  return (
    <>
      <Choices
        legend={t('menu.theme')}
        value={theme}
        choices={THEME_WISHES.map((value) => ({ value, label: t(`menu.theme.${value}`) }))}
        onChange={(value) => set({ theme: value })}
      />
      <Choices
        legend={t('menu.text-size')}
        value={textSize}
        choices={TEXT_SIZES.map((value) => ({ value, label: t(`menu.text-size.${value}`) }))}
        onChange={(value) => set({ textSize: value })}
      />
    </>
  );
};
