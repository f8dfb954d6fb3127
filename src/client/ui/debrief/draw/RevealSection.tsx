import { area, curveMonotoneX, line } from 'd3-shape';
import { elision } from '../../french.ts';
import { useTranslator } from '../../game-context.tsx';
import { Chapter } from '../Chapter.tsx';
import { ChartFrame, type Scales } from '../ChartFrame.tsx';
import { alongCurve } from '../clear-place.ts';
import { ThresholdLine, ThresholdName } from '../Threshold.tsx';
import { thresholdPlace } from '../threshold-place.ts';
import { compare } from './drawing.ts';
import styles from './RevealSection.module.css';
import { RevealTable } from './RevealTable.tsx';
import type { Subject } from './subject.ts';

interface Props {
  readonly subject: Subject;
  /** The player's line, whole. */
  readonly said: readonly number[];
}

const percent = (share: number | undefined) => Math.round((share ?? 0) * 100);

/** The truth, laid over the hand that bet on it. */
export const RevealSection = ({ subject, said }: Props) => {
  const { t, say } = useTranslator();
  const { tolerance, portrait } = subject;
  const { gap, verdict, widest } = compare(said, tolerance);
  const points = percent(gap);
  return (
    <Chapter id="reveal" title={t('reveal.title')} takesFocus>
      <p className={styles.verdict}>{t(`reveal.${verdict}`, { gap: points })}</p>
      {verdict !== 'close' && (
        <p className={styles.widest}>
          {t('reveal.widest', {
            when: (widest === 0
              ? t('draw.point.start')
              : t('draw.point.end', { week: widest })
            ).toLowerCase(),
            said: percent(said[widest]),
            truth: percent(tolerance[widest]),
          })}
        </p>
      )}
      <div className={styles.sheet}>
        <ChartFrame
          label={
            portrait === null
              ? t('reveal.chart.crowd', { gap: points })
              : t('reveal.chart', {
                  gap: points,
                  firstName: say(portrait.firstName),
                  elides: elision(say(portrait.firstName)),
                })
          }
          weeks={tolerance.length - 1}
          height={300}
        >
          {(scales) => <Curves scales={scales} said={said} subject={subject} />}
        </ChartFrame>
        <ul className={styles.key}>
          <li className={styles.yours}>{t('reveal.yours')}</li>
          <li className={styles.truth}>{t('reveal.truth')}</li>
        </ul>
        <RevealTable said={said} truth={tolerance} />
      </div>
    </Chapter>
  );
};

const Curves = ({ scales, said, subject }: Props & { scales: Scales }) => {
  const { t } = useTranslator();
  const { x, y } = scales;
  const { tolerance, threshold } = subject;
  const weekAt = (_: number, week: number) => x(week);
  const between = area<number>(
    weekAt,
    (_, week) => y(said[week] ?? 0),
    (value) => y(value),
  );
  const onPage = (value: number, week: number) => ({ x: x(week), y: y(value) });
  const place = (at: number) =>
    thresholdPlace(
      t('chart.threshold'),
      at,
      [said.map(onPage), tolerance.map(onPage)].flatMap(alongCurve),
      scales,
    );
  return (
    <>
      {threshold !== null && <ThresholdLine at={threshold} scales={scales} />}
      <path d={between.curve(curveMonotoneX)(tolerance) ?? ''} className={styles.between} />
      <path
        d={line<number>(weekAt, (value) => y(value)).curve(curveMonotoneX)(said) ?? ''}
        className={styles.pencil}
      />
      <path
        d={line<number>(weekAt, (value) => y(value)).curve(curveMonotoneX)(tolerance) ?? ''}
        pathLength={1}
        className={styles.ink}
      />
      {threshold !== null && <ThresholdName place={place(threshold)} />}
    </>
  );
};
