import { curveMonotoneX, line } from 'd3-shape';
import type { PersonTruth } from '../../../protocol/view.ts';
import { useTranslator } from '../game-context.tsx';
import { ChartFrame, type Scales } from './ChartFrame.tsx';
import { curveOf, type Point } from './curve.ts';
import { MomentMark } from './MomentMark.tsx';
import { extremesOf, type Moment } from './moments.ts';
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
          <Threshold at={truth.threshold} scales={scales} label={t('chart.threshold')} />
          <path d={pathOf(points, scales)} className={styles.curve} />
          <Pointer at={marks[fall ?? '']} side="below" label={t('chart.fall')} scales={scales} />
          <Pointer at={marks[rise ?? '']} side="above" label={t('chart.rise')} scales={scales} />
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

const Threshold = ({ at, scales, label }: { at: number; scales: Scales; label: string }) => {
  const { x, y, right, bottom } = scales;
  return (
    <g>
      <path d={`M${x(0)} ${y(at)}H${right}V${bottom}H${x(0)}Z`} className={styles.below} />
      <path d={`M${x(0)} ${y(at)}H${right}`} className={styles.threshold} />
      <text x={right} y={y(at) - 6} className={styles.label}>
        {label}
      </text>
    </g>
  );
};

interface PointerProps {
  readonly at: Point | undefined;
  readonly side: 'above' | 'below';
  readonly label: string;
  readonly scales: Scales;
}

/** Names one mark on the curve, on the side where the curve is not. */
const Pointer = ({ at, side, label, scales }: PointerProps) => {
  if (at === undefined) return null;
  const x = scales.x(at.x);
  const y = scales.y(at.y);
  const anchor = x < 130 ? 'start' : x > scales.right - 130 ? 'end' : 'middle';
  // Near an edge of the sheet it goes to the other side: the axes are read there.
  const above = side === 'above' ? y > 60 : y + 44 > scales.bottom;
  const by = above ? -1 : 1;
  return (
    <g>
      <path d={`M${x} ${y + by * 11}v${by * 9}`} className={styles.stem} />
      <text x={x} y={y + (above ? -26 : 36)} textAnchor={anchor} className={styles.pointed}>
        {label}
      </text>
    </g>
  );
};
