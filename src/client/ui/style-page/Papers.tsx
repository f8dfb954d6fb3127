import styles from './StylePage.module.css';

const EDGES = ['torn-bottom', 'torn-top', 'scrap', 'cut', 'angular', 'tab', 'tape'] as const;
const SHADOWS = [1, 2, 3] as const;

/** Ways in which paper ends, lies, holds and folds. */
export const Papers = () => (
  <section>
    <h2>Paper</h2>
    <div className={styles.grid}>
      {EDGES.map((edge) => (
        <div key={edge} style={{ filter: 'var(--shadow-1)' }}>
          <div className={styles.edge} style={{ clipPath: `var(--edge-${edge})` }}>
            {edge}
          </div>
        </div>
      ))}
      {SHADOWS.map((depth) => (
        <div key={depth} style={{ filter: `var(--shadow-${depth})` }}>
          <div className={styles.edge}>shadow {depth}</div>
        </div>
      ))}
      <div className={styles.stacked}>stacked</div>
      <div className={styles.taped}>tape</div>
      <div className={styles.folded}>fold</div>
    </div>
  </section>
);
