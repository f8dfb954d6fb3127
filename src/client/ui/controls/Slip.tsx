import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './Slip.module.css';

interface Common {
  /** The fact itself, in a few words. */
  readonly children: ReactNode;
  /** Where and when it comes from: small, under it. */
  readonly note?: ReactNode;
}

interface Held extends Common {
  /** What can be done with it, at its right. */
  readonly actions?: ReactNode;
}

/** A fact on a slip of paper, to be read. */
export const Slip = ({ children, note, actions }: Held) => (
  <div className={styles.slip}>
    <div className={styles.words}>
      <div className={styles.fact}>{children}</div>
      {note !== undefined && <div className={styles.note}>{note}</div>}
    </div>
    {actions !== undefined && <div className={styles.actions}>{actions}</div>}
  </div>
);

interface Pressable extends Common {
  readonly pressed: boolean;
  readonly onPress: () => void;
  /** Rank among those pressed, when the order counts. */
  readonly rank?: number | undefined;
}

/** A fact that can be laid on the sheet or taken away from it. */
export const SlipButton = ({ children, note, pressed, onPress, rank }: Pressable) => (
  <button
    type="button"
    aria-pressed={pressed}
    onClick={onPress}
    className={classes(styles.slip, styles.button, pressed && styles.pressed)}
  >
    <span className={styles.words}>
      <span className={styles.fact}>{children}</span>
      {note !== undefined && <span className={styles.note}>{note}</span>}
    </span>
    <span className={styles.rank} aria-hidden="true">
      {pressed ? (rank ?? '✓') : '+'}
    </span>
  </button>
);
