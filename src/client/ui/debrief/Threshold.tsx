import { useTranslator } from '../game-context.tsx';
import type { Scales } from './ChartFrame.tsx';
import type { Box } from './on-page.ts';
import styles from './Threshold.module.css';

export const ThresholdLine = ({ at, scales }: { at: number; scales: Scales }) => (
  <path d={`M${scales.x(0)} ${scales.y(at)}H${scales.right}`} className={styles.line} />
);

/** Over the curves, which may cross the line. */
export const ThresholdName = ({ place }: { place: Box }) => {
  const { t } = useTranslator();
  return (
    <text x={place.right} y={place.bottom} className={styles.name}>
      {t('chart.threshold')}
    </text>
  );
};
