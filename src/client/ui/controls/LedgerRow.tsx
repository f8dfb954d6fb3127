import type { ReactNode } from 'react';
import styles from './LedgerRow.module.css';

interface Props {
  readonly label: ReactNode;
  /** What is counted, at the end of the dots. */
  readonly value: ReactNode;
  /** One line under it. */
  readonly note?: ReactNode;
}

/** Lines of an account book. Give it `LedgerRow`s. */
export const Ledger = ({ label, children }: { label: string; children: ReactNode }) => (
  <dl aria-label={label} className={styles.ledger}>
    {children}
  </dl>
);

/** What, a leader of dots, how much. */
export const LedgerRow = ({ label, value, note }: Props) => (
  <div className={styles.row}>
    <dt className={styles.label}>{label}</dt>
    <dd className={`${styles.value} figures`}>{value}</dd>
    {note !== undefined && <dd className={styles.note}>{note}</dd>}
  </div>
);
