import { Fold } from '../../controls/Fold.tsx';
import { useTranslator } from '../../game-context.tsx';
import styles from '../WeekTable.module.css';

interface Props {
  readonly said: readonly number[];
  readonly truth: readonly number[];
}

/** Both lines as numbers. */
export const RevealTable = ({ said, truth }: Props) => {
  const { t } = useTranslator();
  return (
    <Fold summary={t('chart.as-table')}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('reveal.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('chart.table.when')}</th>
            <th scope="col">{t('reveal.table.said')}</th>
            <th scope="col">{t('chart.table.tolerance')}</th>
          </tr>
        </thead>
        <tbody className="figures">
          {truth.map((value, week) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a week is its number
            <tr key={week}>
              <th scope="row">
                {week === 0 ? t('chart.table.start') : t('chart.table.end', { week })}
              </th>
              <td>{Math.round((said[week] ?? 0) * 100)}</td>
              <td>{Math.round(value * 100)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
};
