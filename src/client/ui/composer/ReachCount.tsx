import type { Reach } from '../../../protocol/message.ts';
import { SIGNS } from '../../../protocol/vocabulary.ts';
import { Ledger, LedgerRow } from '../controls/LedgerRow.tsx';
import { SignMark } from '../controls/SignMark.tsx';
import { numberFormat } from '../format.ts';
import { useTranslator } from '../game-context.tsx';
import styles from './ReachCount.module.css';

/** What came back from a message to all: how many gave each sign, how many it was wrong about, what it sold. */
export const ReachCount = ({ reach }: { reach: Reach }) => {
  const { t, locale } = useTranslator();
  return (
    <div className={styles.reach}>
      <p className={styles.people}>{t('sent.reach', { people: reach.people })}</p>
      <Ledger label={t('sent.reach.signs')}>
        {SIGNS.filter((sign) => reach.signs[sign] > 0).map((sign) => (
          <LedgerRow
            key={sign}
            label={
              <span className={styles.sign}>
                <SignMark sign={sign} /> {t(`sign.${sign}`)}
              </span>
            }
            value={t('sent.reach.sign', { n: reach.signs[sign] })}
          />
        ))}
        <LedgerRow
          label={t('header.sales.short')}
          value={numberFormat(locale).euros(reach.sales)}
        />
      </Ledger>
      {reach.wrong > 0 && <p>{t('sent.reach.wrong', { n: reach.wrong })}</p>}
    </div>
  );
};
