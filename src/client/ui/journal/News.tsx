import { ScrollText } from 'lucide-react';
import { useState } from 'react';
import { useApp, useTranslator } from '../game-context.tsx';
import styles from './News.module.css';
import { useJournal } from './use-journal.ts';

/** Beats of the last decision: those that the log gained when it last grew. */
function useLatest(): number {
  const log = useApp((state) => state.log);
  const [seen, setSeen] = useState({ log, from: Math.max(0, log.length - 1) });
  if (seen.log !== log) {
    const grew = log.length > seen.log.length && log[seen.log.length - 1] === seen.log.at(-1);
    setSeen({ log, from: grew ? seen.log.length : Math.max(0, log.length - 1) });
  }
  return seen.from;
}

/** What the last decision brought, on a strip of paper; a press opens the journal. */
export const News = ({ onOpen }: { onOpen: () => void }) => {
  const { t } = useTranslator();
  const lines = useJournal();
  const from = useLatest();
  const latest = lines.slice(from);
  return (
    <button type="button" className={styles.news} onClick={onOpen}>
      <ScrollText size={18} />
      <span className="visually-hidden">{t('week.news')}</span>
      <span className={styles.lines}>
        {latest.length === 0
          ? t('week.news.none')
          : latest.map(({ id, sentence }) => <span key={id}>{sentence} </span>)}
      </span>
    </button>
  );
};
