import { useTranslator } from '../game-context.tsx';
import styles from './JournalList.module.css';
import { useJournal } from './use-journal.ts';

/** The same lines to be read at leisure, newest first; a new week opens a new paragraph. */
export const JournalList = () => {
  const { t } = useTranslator();
  const lines = useJournal();
  if (lines.length === 0) return <p>{t('menu.journal.none')}</p>;
  return (
    <ol className={styles.journal} reversed>
      {lines.toReversed().map(({ id, type, sentence }) => (
        <li key={id} className={type === 'week.opened' ? styles.week : undefined}>
          {sentence}
        </li>
      ))}
    </ol>
  );
};
