import { useEffect, useState } from 'react';
import type { Caption } from '../../store/app-store.ts';
import { portraitOf } from '../find-in-view.ts';
import { useApp, useTranslator } from '../game-context.tsx';
import styles from './Captions.module.css';
import { captionKey } from './caption-key.ts';

/** Milliseconds for which a caption stays: time to look up and read four words. */
const STAYS = 4500;

/**
 * What is heard, written on the picture for as long as it lasts. For eyes only: the log says the events to whoever
 * listens to the page.
 */
export const Captions = () => {
  const wanted = useApp((state) => state.preferences.captions);
  const captions = useApp((state) => state.captions);
  return wanted ? (
    <div className={styles.strip} aria-hidden="true">
      {captions.map((caption) => (
        <Line key={caption.id} caption={caption} />
      ))}
    </div>
  ) : null;
};

const Line = ({ caption: { sound, speaker } }: { caption: Caption }) => {
  const { t, say } = useTranslator();
  const view = useApp((state) => state.view);
  const [over, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), STAYS);
    return () => clearTimeout(timer);
  }, []);
  const key = captionKey(sound);
  if (over || key === null) return null;
  const portrait = view !== null && speaker !== null ? portraitOf(view, speaker) : undefined;
  return (
    <p className={styles.line}>
      {portrait === undefined
        ? t(key)
        : t('caption.speaker', { who: say(portrait.firstName), what: t(key) })}
    </p>
  );
};
