import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';
import styles from './Toggle.module.css';

interface Props {
  readonly label: ReactNode;
  /** One line that says what it changes. */
  readonly hint?: ReactNode;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Yes or no: a seal that is pressed or not. A real checkbox with the role of a switch. */
export const Toggle = ({ label, hint, on, onChange }: Props) => {
  const hintId = useId();
  return (
    <label className={styles.toggle}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        aria-describedby={hint === undefined ? undefined : hintId}
        onChange={(event) => onChange(event.currentTarget.checked)}
        className={classes('covering', styles.input)}
      />
      <span className={styles.track} aria-hidden="true">
        <span className={styles.thumb} />
      </span>
      <span className={styles.words}>
        <span className={styles.label}>{label}</span>
        {hint !== undefined && (
          <span id={hintId} className={styles.hint}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
};
