import { type ReactNode, useId } from 'react';
import styles from './WrittenLine.module.css';

interface Props {
  readonly label: ReactNode;
  readonly value: string;
  readonly maxLength: number;
  readonly onChange: (value: string) => void;
}

/** A ruled line to write on. */
export const WrittenLine = ({ label, value, maxLength, onChange }: Props) => {
  const id = useId();
  return (
    <div className={styles.line}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        rows={2}
        autoComplete="off"
        maxLength={maxLength}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value.replaceAll(/\s*\n\s*/g, ' '))}
        className={styles.input}
      />
    </div>
  );
};
