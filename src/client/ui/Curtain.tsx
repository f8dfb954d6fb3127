import styles from './Curtain.module.css';
import { useTranslator } from './game-context.tsx';

/** Between the title and the game, while the second is on its way: never an empty page. */
export const Curtain = () => {
  const { t } = useTranslator();
  return (
    <main className={`${styles.curtain} grain`}>
      <p className={styles.name} aria-hidden="true">
        {t('title.name')}
      </p>
      <p role="status" className={styles.words}>
        {t('title.opening')}
      </p>
    </main>
  );
};
