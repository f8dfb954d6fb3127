import { Fold } from '../controls/Fold.tsx';
import { useTranslator } from '../game-context.tsx';
import styles from './WeekTable.module.css';

interface Props {
  readonly tolerance: readonly number[];
  /** Left out for the crowd, whose people each have their own. */
  readonly threshold?: number;
  readonly caption: string;
}

/** The curve as numbers, for those who would rather read it. */
export const WeekTable = ({ tolerance, threshold, caption }: Props) => {
  const { t } = useTranslator();
  return (
    <Fold summary={t('chart.as-table')}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('chart.table.when')}</th>
            <th scope="col">{t('chart.table.tolerance')}</th>
            {threshold !== undefined && <th scope="col">{t('chart.table.side')}</th>}
          </tr>
        </thead>
        <tbody className="figures">
          {tolerance.map((value, week) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a week is its number
            <tr key={week}>
              <th scope="row">
                {week === 0 ? t('chart.table.start') : t('chart.table.end', { week })}
              </th>
              <td>{Math.round(value * 100)}</td>
              {threshold !== undefined && (
                <td>{t(value >= threshold ? 'chart.table.above' : 'chart.table.below')}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
};
