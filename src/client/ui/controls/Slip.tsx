import type { ReactNode } from 'react';
import styles from './Slip.module.css';

interface Props {
  /** The fact itself, in a few words. */
  readonly children: ReactNode;
  /** Where and when it comes from: small, under it. */
  readonly note: string;
  /** What can be done with it, at its right. */
  readonly actions: ReactNode;
}

/** A fact on a slip of paper. */
export const Slip = ({ children, note, actions }: Props) => (
  <div className={styles.slip}>
    <div className={styles.words}>
      <div className={styles.fact}>{children}</div>
      <div className={styles.note}>{note}</div>
    </div>
    <div className={styles.actions}>{actions}</div>
  </div>
);
