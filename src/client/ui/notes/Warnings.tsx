import type { View } from '../../../protocol/view.ts';
import { useTranslator } from '../game-context.tsx';
import styles from './Warnings.module.css';

/** What may end the game before its time, while it can still be helped. */
export const Warnings = ({ warnings }: Pick<View, 'warnings'>) => {
  const { t } = useTranslator();
  return warnings.map(({ of, weeks }) => (
    <p key={of} className={styles.warning} data-warning={of}>
      <strong className={styles.title}>{t('warning.title')}</strong>
      {t(`warning.${of}`, { weeks })}
    </p>
  ));
};
