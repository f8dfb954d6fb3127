import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './Stamp.module.css';

interface Props {
  /** `service` is round, `intrusion` is angular: never told by colour alone. */
  readonly tone?: 'ink' | 'service' | 'intrusion';
  readonly children: ReactNode;
}

/** A word stamped on paper. */
export const Stamp = ({ tone = 'ink', children }: Props) => (
  <span className={classes(styles.stamp, styles[tone])}>{children}</span>
);
