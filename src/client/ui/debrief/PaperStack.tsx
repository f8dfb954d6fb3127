import styles from './PaperStack.module.css';

/** A higher pile than this is only drawn this high: the number says the rest. */
const TALLEST = 24;

/** So many sheets, one on another, a little askew. A picture only. */
export const PaperStack = ({ sheets, tone }: { sheets: number; tone: 'service' | 'intrusion' }) => {
  const drawn = Math.min(sheets, TALLEST);
  const step = drawn > 12 ? 4 : 6;
  return (
    <svg className={styles.stack} data-tone={tone} viewBox="0 0 140 120" aria-hidden="true">
      <path d="M6 114H134" className={styles.table} />
      {Array.from({ length: drawn }, (_, index) => {
        const x = 22 + ((index * 37) % 9) - 4;
        const y = 110 - (index + 1) * step + step / 2;
        const top = index === drawn - 1;
        return (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: sheets of one pile are all alike
            key={index}
            d={`M${x} ${y}l16 -9h74l-10 9Z`}
            className={top ? styles.top : styles.sheet}
          />
        );
      })}
    </svg>
  );
};
