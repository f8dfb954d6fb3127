import { useApp, useTranslator } from './game-context.tsx';
import { Notices } from './Notices.tsx';
import styles from './TitleScreen.module.css';
import { StreetPicture } from './title/StreetPicture.tsx';
import { TitleActions } from './title/TitleActions.tsx';
import { TitleCorner } from './title/TitleCorner.tsx';
import { usePage } from './use-page.ts';

/** The first page: a street, a question, one thing to do. Loads no engine, no pack, no stage. */
export const TitleScreen = () => {
  const { t } = useTranslator();
  usePage(`${t('title.name')} · ${t('title.question')}`);
  // A save that was put aside is no longer there to carry on with.
  useApp((state) => state.notice);
  return (
    <div className={styles.screen}>
      <div className={styles.street}>
        <StreetPicture />
      </div>
      <header className={styles.corner}>
        <TitleCorner />
      </header>
      <main className={styles.words}>
        <h1 className={styles.name}>{t('title.name')}</h1>
        <p className={styles.question}>{t('title.question')}</p>
        <p className={styles.story}>{t('title.story')}</p>
        <p className={styles.length}>{t('title.length')}</p>
        <TitleActions />
      </main>
      <Notices />
    </div>
  );
};
