import { useTranslator } from '../game-context.tsx';
import type { Scales } from './ChartFrame.tsx';
import { alongCurve, clearPlace, type Drawn, isClear } from './clear-place.ts';
import type { Point } from './curve.ts';
import { type Box, type Spot, widthOf } from './on-page.ts';
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

/** Words, and where they stand. */
interface Named {
  readonly label: string;
  readonly place: PointerPlace;
}

/** Names the two moments that moved the most and the threshold, where the curve is not. */
export const Pointers = ({ fall, rise, curve, threshold, scales }: Props) => {
  const { t } = useTranslator();
  const { x, y, letters } = scales;
  const onPage = (point: Point): Spot => ({ x: x(point.x), y: y(point.y) });
  const points = alongCurve(curve.map(onPage));
  const said = thresholdPlace(t('chart.threshold'), threshold, points, scales);
  const line = [x(0), scales.right].map((end) => ({ x: end, y: y(threshold) }));
  const drawn = [...points, ...alongCurve(line)];
  const page = { left: 2, right: scales.right + 12, top: letters + 8, bottom: scales.bottom - 2 };
  const named = (at: Point, label: string, side: Side, taken: Drawn): Named | null => {
    const words = { width: widthOf(label, letters), letters };
    const places = pointerPlaces(onPage(at), side, words, page);
    return places === null ? null : { label, place: clearPlace(places, taken) };
  };
  /** In fewer words where a narrow sheet has no room for all of them, or only further away. */
  const name = (at: Point | undefined, what: 'fall' | 'rise', side: Side, taken: Drawn) => {
    if (at === undefined) return null;
    const whole = named(at, t(`chart.${what}`), side, taken);
    const short = named(at, t(`chart.${what}.short`), side, taken);
    if (whole === null || short === null || !isClear(short.place, taken)) return whole;
    const isBetter = isClear(whole.place, taken) && stemLength(whole) <= stemLength(short);
    return isBetter ? whole : short;
  };
  // Neither stands between the other and what it names.
  const other = rise === undefined ? [] : [roundMark(onPage(rise))];
  const falls = name(fall, 'fall', 'below', { points: drawn, boxes: [said, ...other] });
  const led =
    falls === null || fall === undefined ? [] : [falls.place, stemOf(falls.place, x(fall.x))];
  const rises = name(rise, 'rise', 'above', { points: drawn, boxes: [said, ...led] });
  return (
    <g>
      <ThresholdName place={said} />
      <Pointer named={falls} x={x(fall?.x ?? 0)} />
      <Pointer named={rises} x={x(rise?.x ?? 0)} />
    </g>
  );
};

const stemLength = ({ place: { stem } }: Named): number => Math.abs(stem.to - stem.from);

/** In pixels. */
const REACH = 11;

const roundMark = ({ x, y }: Spot): Box => ({
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

const Pointer = ({ named, x }: { named: Named | null; x: number }) => {
  if (named === null) return null;
  const { stem, at } = named.place;
  return (
    <g>
      <path d={`M${x} ${stem.from}V${stem.to}`} className={styles.stem} />
      <text x={at.x} y={at.y} className={styles.pointed}>
        {named.label}
      </text>
    </g>
  );
};
