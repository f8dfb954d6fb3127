import { useId } from 'react';
import styles from './Range.module.css';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** The value in words: shown, and said instead of the bare number. */
  readonly say: (value: number) => string;
  readonly onChange: (value: number) => void;
}

/** A paper ruler with a seal that slides; a real range input. */
export const Range = ({ label, value, min, max, step = 1, say, onChange }: Props) => {
  const id = useId();
  const share = max === min ? 0 : ((value - min) / (max - min)) * 100;
  return (
    <div className={styles.range}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <output htmlFor={id} className={`${styles.value} figures`}>
        {say(value)}
      </output>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={say(value)}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
        className={styles.input}
        style={{
          backgroundImage: `linear-gradient(to right, var(--colour-ink) ${share}%, var(--colour-line) ${share}%)`,
        }}
      />
    </div>
  );
};
