import { useState } from 'react';
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
  // What is kept on the device is not in the store: it is looked up again when it may have changed.
  useApp((state) => state.notice);
  const [, setLooks] = useState(0);
  return (
    <div className={styles.screen}>
      <div className={styles.street}>
        <StreetPicture />
      </div>
      <header className={styles.corner}>
        <TitleCorner onAboutClosed={() => setLooks((before) => before + 1)} />
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
