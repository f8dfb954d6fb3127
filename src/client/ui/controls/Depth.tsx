import styles from './Depth.module.css';

const LEVELS = [1, 2, 3] as const;

/** How deep a facet is known, 0 to 3, as folds of paper. A picture only: say the level beside it. */
export const Depth = ({ level }: { level: 0 | 1 | 2 | 3 }) => (
  <span className={styles.depth} aria-hidden="true">
    {LEVELS.map((step) => (
      <span key={step} className={step <= level ? styles.known : styles.unknown} />
    ))}
  </span>
);
