import { SIGNS } from '../../../protocol/vocabulary.ts';
import { SignMark } from '../controls/SignMark.tsx';
import { useTranslator } from '../game-context.tsx';
import styles from './pages.module.css';

/** How to play, in short. */
export const HelpPage = () => {
  const { t } = useTranslator();
  return (
    <div className={styles.page}>
      <p>{t('help.goal')}</p>
      <ol className={styles.steps}>
        <li>{t('help.listen')}</li>
        <li>{t('help.connect')}</li>
        <li>{t('help.use')}</li>
        <li>{t('help.read')}</li>
        <li>{t('help.close')}</li>
      </ol>
      <section>
        <h3>{t('help.signs')}</h3>
        <ul className={styles.signs}>
          {SIGNS.map((sign) => (
            <li key={sign}>
              <SignMark sign={sign} /> {t(`sign.${sign}`)}
            </li>
          ))}
        </ul>
      </section>
      <p>{t('help.keys')}</p>
    </div>
  );
};
