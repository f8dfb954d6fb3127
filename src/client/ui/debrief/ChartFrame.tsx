import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { useTranslator } from '../game-context.tsx';
import styles from './ChartFrame.module.css';
import { useLetters } from './use-letters.ts';
import { useWidth } from './use-width.ts';

const MARGIN = { top: 34, right: 18, bottom: 34, left: 18 };

export interface Scales {
  /** Weeks since the start to pixels. */
  readonly x: (weeks: number) => number;
  /** A share in [0, 1] to pixels. */
  readonly y: (share: number) => number;
  readonly right: number;
  readonly bottom: number;
  /** How large letters are, in pixels. */
  readonly letters: number;
}

interface Props {
  /** What the picture shows, in a sentence: the numbers themselves are in the table beside it. */
  readonly label: string;
  readonly weeks: number;
  readonly height: number;
  readonly children: (scales: Scales) => ReactNode;
}

/** The sheet on which tolerance is drawn: weeks along, from spent below to ample above. */
export const ChartFrame = ({ label, weeks, height, children }: Props) => {
  const { t } = useTranslator();
  const [box, width] = useWidth<HTMLDivElement>();
  const letters = useLetters(box);
  const x = scaleLinear([0, Math.max(1, weeks)], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([0, 1], [height - MARGIN.bottom, MARGIN.top]);
  const scales = { x, y, right: width - MARGIN.right, bottom: height - MARGIN.bottom, letters };
  return (
    <div ref={box} className={styles.frame}>
      <svg width={width} height={height} role="img" aria-label={label}>
        <text x={MARGIN.left} y={16} className={styles.end}>
          {t('chart.ample')}
        </text>
        <path d={`M${MARGIN.left} ${y(0)}H${scales.right}`} className={styles.ground} />
        {Array.from({ length: weeks + 1 }, (_, week) => week).map((week) => (
          <g key={week}>
            <path d={`M${x(week)} ${y(0)}v6`} className={styles.ground} />
            {week > 0 && (
              <text x={x(week - 0.5)} y={y(0) + 22} className={styles.week}>
                {width / weeks < 5.6 * letters ? week : t('chart.week', { week })}
              </text>
            )}
          </g>
        ))}
        {children(scales)}
      </svg>
    </div>
  );
};
