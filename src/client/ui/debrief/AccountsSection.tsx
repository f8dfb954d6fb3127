import type { Scores } from '../../../protocol/debrief.ts';
import type { View } from '../../../protocol/view.ts';
import { numberFormat } from '../format.ts';
import { useTranslator } from '../game-context.tsx';
import styles from './AccountsSection.module.css';
import { Chapter } from './Chapter.tsx';

interface Props {
  readonly scores: Scores;
  readonly people: number;
  readonly departures: View['departures'];
}

/** What the firm got and what customers got, booked apart. */
export const AccountsSection = ({ scores, people, departures }: Props) => {
  const { t, locale } = useTranslator();
  const { euros } = numberFormat(locale);
  const gone = departures.silent + departures.public + departures.authority;
  return (
    <Chapter id="accounts" title={t('debrief.accounts')} lead={t('debrief.accounts.lead')}>
      <div className={styles.books}>
        <section className={styles.book}>
          <h3>{t('accounts.firm')}</h3>
          <p className={`${styles.figure} figures`}>{euros(scores.firmValue)}</p>
          <p>{t('accounts.firm.words')}</p>
        </section>
        <section className={styles.book}>
          <h3>{t('accounts.customers')}</h3>
          <p className={`${styles.figure} figures`}>
            {t('accounts.points', { n: Math.round(scores.serviceRendered) })}
          </p>
          <p>{t('accounts.customers.words')}</p>
          <p>{t('accounts.at-ease', { n: scores.atEase, people })}</p>
          <p>{t('accounts.gone', { ...departures, n: gone })}</p>
        </section>
      </div>
    </Chapter>
  );
};
