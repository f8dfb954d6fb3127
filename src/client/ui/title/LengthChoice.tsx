import { LENGTHS } from '../../../protocol/vocabulary.ts';
import { Choices } from '../controls/Choices.tsx';
import { useTranslator } from '../game-context.tsx';
import { usePreferences } from '../use-preferences.ts';
import styles from './LengthChoice.module.css';

/** How long the next game is: found again as it was left. */
export const LengthChoice = () => {
  const { t } = useTranslator();
  const [{ length }, set] = usePreferences();
  return (
    <div className={styles.length}>
      <Choices
        legend={t('title.length.legend')}
        value={length}
        choices={LENGTHS.map((value) => ({
          value,
          label: t(`title.length.${value}`),
          hint: t(`title.length.${value}.hint`),
        }))}
        onChange={(chosen) => set({ length: chosen })}
      />
      <p className={styles.detail} aria-live="polite">
        {t(`title.length.${length}.detail`)}
      </p>
    </div>
  );
};
