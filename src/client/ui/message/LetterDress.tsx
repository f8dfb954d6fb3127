import styles from './LetterDress.module.css';
import { Fairness, Opening } from './Lines.tsx';
import type { DressProps } from './said-message.ts';

/** A sheet folded in three, signed by hand. */
export const LetterDress = ({ message }: DressProps) => (
  <div className={`${styles.letter} lit`}>
    <p className={styles.head} aria-hidden="true">
      Maison Fauvette
    </p>
    <Opening message={message} />
    <p className={styles.signature}>{message.signature}</p>
    <svg className={styles.paraph} viewBox="0 0 160 24" aria-hidden="true">
      <path d="M3 15C30 4 52 22 70 11s30-8 26 1-22 8-10-1 46-8 71-5" />
    </svg>
    <Fairness message={message} className={styles.postscript ?? ''} />
  </div>
);
