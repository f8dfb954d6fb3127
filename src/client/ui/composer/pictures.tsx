import styles from './pictures.module.css';

/** A sheet folded in three and closed with wax: what was not said. */
export const FoldedSheet = () => (
  <svg className={styles.picture} viewBox="0 0 220 150" aria-hidden="true">
    <path d="M22 44 198 36 204 122 18 128Z" className={styles.paper} />
    <path d="M22 44 108 92 198 36" className={styles.fold} />
    <path d="M18 128 84 79M204 122 134 76" className={styles.crease} />
    <path
      d="M108 76c10-1 18 6 18 15 1 10-7 18-17 18-10 1-18-7-18-16 0-10 7-17 17-17Z"
      className={styles.wax}
    />
    <path d="M108 84v17M101 88q7-4 14 0M101 97q7-4 14 0" className={styles.mark} />
  </svg>
);

/** A torn scrap on the pavement: what has not been picked up. */
export const FallenScrap = () => (
  <svg className={styles.picture} viewBox="0 0 220 150" aria-hidden="true">
    <path d="M0 118 220 110V150H0Z" className={styles.pavement} />
    <path d="M72 118 66 150M148 115 156 150" className={styles.crease} />
    <path
      d="m70 62 18-6 12 5 16-8 14 4 20-6 8 62-12-3-15 5-16-4-14 6-18-4-9 3Z"
      className={styles.paper}
    />
    <path d="m84 78 52-8M86 89l46-7M88 100l28-4" className={styles.words} />
  </svg>
);
