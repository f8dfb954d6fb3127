import { curveMonotoneX, line } from 'd3-shape';
import type { PersonTruth } from '../../../protocol/debrief.ts';
import { useTranslator } from '../game-context.tsx';
import { ChartFrame, type Scales } from './ChartFrame.tsx';
import { curveOf, type Point } from './curve.ts';
import { MomentMark } from './MomentMark.tsx';
import { extremesOf, type Moment } from './moments.ts';
import { Pointers } from './Pointers.tsx';
import { ThresholdLine } from './Threshold.tsx';
import styles from './ToleranceChart.module.css';

interface Props {
  readonly truth: PersonTruth;
  readonly firstName: string;
  readonly moments: readonly Moment[];
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
}

/** One person's tolerance, their threshold, and what the player did along the way. The list beside it is its twin for keys. */
export const ToleranceChart = ({ truth, firstName, moments, selected, onSelect }: Props) => {
  const { t } = useTranslator();
  const { points, marks } = curveOf(truth.tolerance, moments);
  const { fall, rise } = extremesOf(moments);
  const percent = (share: number | undefined) => Math.round((share ?? 0) * 100);
  return (
    <ChartFrame
      label={t('chart.person', {
        firstName,
        from: percent(truth.tolerance[0]),
        to: percent(truth.tolerance.at(-1)),
        threshold: percent(truth.threshold),
      })}
      weeks={truth.tolerance.length - 1}
      height={300}
    >
      {(scales) => (
        <>
          <Below at={truth.threshold} scales={scales} />
          <ThresholdLine at={truth.threshold} scales={scales} />
          <path d={pathOf(points, scales)} className={styles.curve} />
          <Pointers
            fall={marks[fall ?? '']}
            rise={marks[rise ?? '']}
            curve={points}
            threshold={truth.threshold}
            scales={scales}
          />
          {moments.map((moment) => {
            const at = marks[moment.key];
            return at === undefined ? null : (
              <MomentMark
                key={moment.key}
                moment={moment}
                x={scales.x(at.x)}
                y={scales.y(at.y)}
                selected={moment.key === selected}
                onSelect={() => onSelect(moment.key)}
              />
            );
          })}
        </>
      )}
    </ChartFrame>
  );
};

const pathOf = (points: readonly Point[], { x, y }: Scales) =>
  line<Point>(
    (point) => x(point.x),
    (point) => y(point.y),
  ).curve(curveMonotoneX)(points) ?? '';

/** Where people are no longer at ease. */
const Below = ({ at, scales: { x, y, right, bottom } }: { at: number; scales: Scales }) => (
  <path d={`M${x(0)} ${y(at)}H${right}V${bottom}H${x(0)}Z`} className={styles.below} />
);
