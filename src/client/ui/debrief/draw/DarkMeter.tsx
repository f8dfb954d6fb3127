import { type PointerEvent, useRef } from 'react';
import { useTranslator } from '../../game-context.tsx';
import { useWidth } from '../use-width.ts';
import styles from './DarkMeter.module.css';
import { type Drawing, drawnAt, lineOf, stroked, type Touch } from './drawing.ts';

const HEIGHT = 320;
const MARGIN = { x: 34, top: 40, bottom: 64 };

interface Props {
  readonly drawing: Drawing;
  /** Messages sent, week by week from the first. */
  readonly sent: readonly number[];
  readonly onDraw: (drawing: Drawing) => void;
}

/**
 * The meter, dark: what the player did is on it, what it did is not. One draws over it with a hand; a slider for each
 * week, under the hand, does the same from the keyboard.
 */
export const DarkMeter = ({ drawing, sent, onDraw }: Props) => {
  const { t } = useTranslator();
  const [box, width] = useWidth<HTMLDivElement>();
  const last = useRef<Touch | null>(null);
  const weeks = drawing.length - 1;
  const floor = HEIGHT - MARGIN.bottom;
  const x = (week: number) => MARGIN.x + (week / weeks) * (width - 2 * MARGIN.x);
  const y = (share: number) => floor - share * (floor - MARGIN.top);
  const touchOf = ({ clientX, clientY, currentTarget }: PointerEvent): Touch => {
    const { left, top } = currentTarget.getBoundingClientRect();
    return {
      x: ((clientX - left - MARGIN.x) / (width - 2 * MARGIN.x)) * weeks,
      y: (floor - (clientY - top)) / (floor - MARGIN.top),
    };
  };
  const line = lineOf(drawing);
  return (
    <div
      ref={box}
      className={styles.meter}
      style={{ height: HEIGHT }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        const touch = touchOf(event);
        last.current = touch;
        onDraw(stroked(drawing, touch, touch));
      }}
      onPointerMove={(event) => {
        if (last.current === null) return;
        const touch = touchOf(event);
        onDraw(stroked(drawing, last.current, touch));
        last.current = touch;
      }}
      onPointerUp={() => {
        last.current = null;
      }}
      onPointerCancel={() => {
        last.current = null;
      }}
    >
      <svg width={width} height={HEIGHT} aria-hidden="true">
        <text x={MARGIN.x} y={24} className={styles.end}>
          {t('draw.ample')}
        </text>
        <text x={MARGIN.x} y={floor + 52} className={styles.end}>
          {t('draw.spent')}
        </text>
        <path d={`M${MARGIN.x} ${floor}H${width - MARGIN.x}`} className={styles.ground} />
        {drawing.map((_, week) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a week is its number
          <g key={week}>
            <path d={`M${x(week)} ${MARGIN.top}V${floor}`} className={styles.week} />
            {week > 0 && (
              <text x={x(week - 0.5)} y={floor + 26} className={styles.number}>
                {week}
              </text>
            )}
            {(sent[week - 1] ?? 0) > 0 && (
              <path
                d={envelopes(x(week - 0.5), floor, sent[week - 1] ?? 0)}
                className={styles.sent}
              />
            )}
          </g>
        ))}
        {line !== null && (
          <path
            d={`M${line.map((share, week) => `${x(week)} ${y(share)}`).join('L')}`}
            className={styles.chalk}
          />
        )}
      </svg>
      {drawing.map((share, week) => {
        const at = share ?? line?.[week] ?? 0.5;
        const did = sent[week - 1] ?? 0;
        const when = week === 0 ? t('draw.point.start') : t('draw.point.end', { week });
        const name = did === 0 ? when : `${when}, ${t('draw.sent', { n: did })}`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a week is its number
          <span key={week} className={styles.stop} style={{ left: x(week), top: y(at) }}>
            <input
              type="range"
              className={styles.slider}
              aria-label={name}
              aria-valuetext={
                share === null ? t('draw.value.none') : t('draw.value', { n: Math.round(at * 100) })
              }
              min={0}
              max={100}
              step={5}
              value={Math.round(at * 100)}
              onChange={(event) =>
                onDraw(drawnAt(drawing, week, event.currentTarget.valueAsNumber / 100))
              }
            />
            <span className={styles.dot} data-drawn={share !== null} />
          </span>
        );
      })}
    </div>
  );
};

/** What was sent in a week: as many small envelopes, three at most. */
const envelopes = (x: number, floor: number, count: number): string =>
  Array.from({ length: Math.min(3, count) }, (_, index) => {
    const top = floor - 18 - index * 16;
    return `M${x - 9} ${top}h18v12h-18ZM${x - 9} ${top}l9 7 9-7`;
  }).join('');
