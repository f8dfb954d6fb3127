import type { Portrait } from '../../../protocol/view.ts';
import { useTranslator } from '../game-context.tsx';
import styles from './Ledger.module.css';

/** What they gave and what they said it was worth: the usefulness ledger, seen from the till. */
export const Ledger = ({ ledger }: { ledger: Portrait['ledger'] }) => {
  const { t } = useTranslator();
  return (
    <ul className={`${styles.ledger} figures`}>
      <li>{t('portrait.ledger.given', { n: ledger.given })}</li>
      <li>{t('portrait.ledger.messages', { n: ledger.messages })}</li>
      <li className={ledger.thanked > 0 ? styles.thanked : undefined}>
        {t('portrait.ledger.thanked', { n: ledger.thanked })}
      </li>
    </ul>
  );
};
