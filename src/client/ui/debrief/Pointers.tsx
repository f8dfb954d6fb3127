import { useTranslator } from '../game-context.tsx';
import type { Scales } from './ChartFrame.tsx';
import { alongCurve, type Box, clearPlace, type Drawn, widthOf } from './clear-place.ts';
import type { Point } from './curve.ts';
import styles from './Pointers.module.css';
import { type PointerPlace, pointerPlaces, type Side } from './pointer-places.ts';
import { ThresholdName } from './Threshold.tsx';
import { thresholdPlace } from './threshold-place.ts';

interface Props {
  readonly fall: Point | undefined;
  readonly rise: Point | undefined;
  readonly curve: readonly Point[];
  readonly threshold: number;
  readonly scales: Scales;
}

/** Names the two moments that moved the most and the threshold, where the curve is not. */
export const Pointers = ({ fall, rise, curve, threshold, scales }: Props) => {
  const { t } = useTranslator();
  const { x, y, letters } = scales;
  const onPage = (point: Point): Point => ({ x: x(point.x), y: y(point.y) });
  const points = alongCurve(curve.map(onPage));
  const said = thresholdPlace(t('chart.threshold'), threshold, points, scales);
  const line = [x(0), scales.right].map((end) => ({ x: end, y: y(threshold) }));
  const drawn = [...points, ...alongCurve(line)];
  const page = { left: 2, right: scales.right + 12, top: letters + 8, bottom: scales.bottom - 2 };
  const place = (at: Point | undefined, label: string, side: Side, taken: Drawn) => {
    if (at === undefined) return null;
    const words = { width: widthOf(label, letters), letters };
    const places = pointerPlaces(onPage(at), side, words, page);
    return places === null ? null : clearPlace(places, taken);
  };
  // Neither stands between the other and what it names.
  const other = rise === undefined ? [] : [roundMark(onPage(rise))];
  const falls = place(fall, t('chart.fall'), 'below', { points: drawn, boxes: [said, ...other] });
  const led = falls === null || fall === undefined ? [] : [falls, stemOf(falls, x(fall.x))];
  const rises = place(rise, t('chart.rise'), 'above', { points: drawn, boxes: [said, ...led] });
  return (
    <g>
      <ThresholdName place={said} />
      <Pointer place={falls} label={t('chart.fall')} x={x(fall?.x ?? 0)} />
      <Pointer place={rises} label={t('chart.rise')} x={x(rise?.x ?? 0)} />
    </g>
  );
};

/** In pixels. */
const REACH = 11;

const roundMark = ({ x, y }: Point): Box => ({
  left: x - REACH,
  right: x + REACH,
  top: y - REACH,
  bottom: y + REACH,
});

const stemOf = ({ stem: { from, to } }: PointerPlace, x: number): Box => ({
  left: x - 2,
  right: x + 2,
  top: Math.min(from, to),
  bottom: Math.max(from, to),
});

const Pointer = ({ place, label, x }: { place: PointerPlace | null; label: string; x: number }) =>
  place === null ? null : (
    <g>
      <path d={`M${x} ${place.stem.from}V${place.stem.to}`} className={styles.stem} />
      <text x={place.at.x} y={place.at.y} className={styles.pointed}>
        {label}
      </text>
    </g>
  );
