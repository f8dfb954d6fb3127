import type { ReactNode } from 'react';
import styles from './Fold.module.css';

interface Props {
  /** What is under the fold. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** A flap of paper that opens on more: a real disclosure, with a folded corner for its marker. */
export const Fold = ({ summary, children }: Props) => (
  <details className={styles.fold}>
    <summary className={styles.summary}>{summary}</summary>
    {children}
  </details>
);
