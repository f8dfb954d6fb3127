import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Chapter.module.css';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  /** Takes the focus when it appears, because the player asked for it. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}

/** One chapter of the debrief. */
export const Chapter = ({ id, title, lead, takesFocus, children }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section className={styles.chapter} aria-labelledby={`debrief-${id}`}>
      <h2 id={`debrief-${id}`} ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
};
