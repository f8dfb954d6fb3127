import type { ReactNode } from 'react';
import type { View } from '../../../protocol/view.ts';
import { holdEnding } from '../../i18n/hold-ending.ts';
import { useTranslator } from '../game-context.tsx';
import styles from './NoteSlip.module.css';

interface Props {
  readonly note: View['notes'][number];
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** A note in the director's hand, held by a pin. */
export const NoteSlip = ({ note, children }: Props) => {
  const { t, say } = useTranslator();
  return (
    <article className={styles.note} data-note={note.id}>
      <p className={styles.head}>
        <strong>{t('notes.title')}</strong> · {t('notes.week', { week: note.week })}
      </p>
      <p className={styles.text}>{holdEnding(say(note.text))}</p>
      {children}
    </article>
  );
};
