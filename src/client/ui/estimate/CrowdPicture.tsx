import styles from './CrowdPicture.module.css';

const HEAD = 'M0-4.2a2.3 2.3 0 1 0 .01 0Z';
const BODY = 'M-4 6c0-4.6 1.4-6.4 4-6.4S4 1.4 4 6Z';

interface Props {
  readonly people: number;
  readonly atEase: number;
}

/** Everybody in the base, those thought to be at ease filled in. A picture only: the number is said beside it. */
export const CrowdPicture = ({ people, atEase }: Props) => {
  const columns = 30;
  const rows = Math.ceil(people / columns);
  return (
    <svg
      className={styles.crowd}
      viewBox={`0 0 ${columns * 10} ${rows * 13 + 2}`}
      aria-hidden="true"
    >
      {Array.from({ length: people }, (_, index) => {
        const x = (index % columns) * 10 + 5;
        const y = Math.floor(index / columns) * 13 + 7;
        return (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: nobody in this crowd has a name
            key={index}
            d={`${HEAD}${BODY}`}
            transform={`translate(${x} ${y})`}
            className={index < atEase ? styles.eased : styles.other}
          />
        );
      })}
    </svg>
  );
};
