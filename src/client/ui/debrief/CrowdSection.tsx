import { area, curveMonotoneX, line } from 'd3-shape';
import type { CrowdFelt } from '../../../protocol/felt.ts';
import type { View } from '../../../protocol/view.ts';
import { useTranslator } from '../game-context.tsx';
import { Chapter } from './Chapter.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { CrowdMoments } from './CrowdMoments.tsx';
import styles from './CrowdSection.module.css';
import { WeekTable } from './WeekTable.tsx';

interface Props {
  readonly tolerance: readonly number[];
  readonly felt: readonly CrowdFelt[];
  readonly sent: View['sent'];
  readonly people: number;
}

/** All those whom the player never met by name. */
export const CrowdSection = ({ tolerance, felt, sent, people }: Props) => {
  const { t } = useTranslator();
  const percent = (share: number | undefined) => Math.round((share ?? 0) * 100);
  return (
    <Chapter id="crowd" title={t('debrief.crowd')} lead={t('debrief.crowd.lead', { people })}>
      <div className={styles.sheet}>
        <ChartFrame
          label={t('chart.crowd', { from: percent(tolerance[0]), to: percent(tolerance.at(-1)) })}
          weeks={tolerance.length - 1}
          height={240}
        >
          {({ x, y, bottom }) => {
            const weekAt = (_: number, week: number) => x(week);
            return (
              <>
                <path
                  d={
                    area<number>(weekAt, bottom, (value) => y(value)).curve(curveMonotoneX)(
                      tolerance,
                    ) ?? ''
                  }
                  className={styles.area}
                />
                <path
                  d={
                    line<number>(weekAt, (value) => y(value)).curve(curveMonotoneX)(tolerance) ?? ''
                  }
                  className={styles.line}
                />
              </>
            );
          }}
        </ChartFrame>
        <WeekTable tolerance={tolerance} caption={t('debrief.crowd')} />
      </div>
      <CrowdMoments felt={felt} sent={sent} />
    </Chapter>
  );
};
