import { type ReactNode, useId } from 'react';
import styles from './Choices.module.css';
import { classes } from './classes.ts';

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
  /** One line under the label. */
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
}

interface Props<T extends string> {
  /** Said before the choices; shown unless `hideLegend`. */
  readonly legend: string;
  readonly hideLegend?: boolean;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T) => void;
  /** `row`: short words side by side. `list`: one under the other, with hints. `segments`: as wide as each other, never on two lines. */
  readonly look?: 'row' | 'list' | 'segments';
}

/** One of several, as paper tabs: real radio buttons, so that arrows move and Tab leaves. */
export const Choices = <T extends string>({
  legend,
  hideLegend = false,
  value,
  choices,
  onChange,
  look = 'row',
}: Props<T>) => {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={hideLegend ? 'visually-hidden' : styles.legend}>{legend}</legend>
      <div className={classes(styles.choices, styles[look])}>
        {choices.map((choice) => (
          <label
            key={choice.value}
            className={classes(styles.choice, choice.disabled === true && styles.off)}
          >
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              disabled={choice.disabled === true}
              onChange={() => onChange(choice.value)}
              className={classes('covering', styles.input)}
            />
            <span className={styles.card}>
              <span className={styles.label}>{choice.label}</span>
              {choice.hint !== undefined && <span className={styles.hint}>{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
