import styles from './WaxSeals.module.css';

const WAX =
  'M11.3 3.0Q14.6 2.7 17.6 4.4Q20.6 6.1 21.2 9.5Q21.8 12.9 20.6 16.3Q19.4 19.6 16.1 20.3Q12.7 21.1 9.2 20.9Q5.7 20.8 4.2 17.6Q2.6 14.4 2.7 11.0Q2.8 7.6 5.4 5.5Q8.1 3.4 11.3 3.0Z';

interface Props {
  readonly left: number;
  readonly max: number;
}

/** What is left of the week's attention, as wax. A picture only: say the number beside it. */
export const WaxSeals = ({ left, max }: Props) => (
  <span className={styles.seals} aria-hidden="true">
    {Array.from({ length: max }, (_, index) => (
      <svg
        // biome-ignore lint/suspicious/noArrayIndexKey: seals have no name but their rank
        key={index}
        aria-hidden="true"
        viewBox="0 0 24 24"
        className={index < left ? styles.left : styles.spent}
      >
        <path d={WAX} />
        <path className={styles.mark} d="M12 7.5v9M8.5 9.6q3.5-1.8 7 0M8.5 14.4q3.5 1.8 7 0" />
      </svg>
    ))}
  </span>
);
