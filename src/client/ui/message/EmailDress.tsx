import { useTranslator } from '../game-context.tsx';
import styles from './EmailDress.module.css';
import { Fairness, Opening } from './Lines.tsx';
import type { DressProps } from './said-message.ts';

/** Header lines, then the words, then the small print. */
export const EmailDress = ({ message, moment, to }: DressProps) => {
  const { t } = useTranslator();
  return (
    <div className={`${styles.email} lit`}>
      <dl className={styles.head}>
        <dt>{t('dress.email.from')}</dt>
        <dd>Maison Fauvette</dd>
        <dt>{t('dress.email.to')}</dt>
        <dd>{to}</dd>
        <dt>{t('dress.email.subject')}</dt>
        <dd>{t('dress.email.subject.text')}</dd>
        <dt>{t('dress.email.received')}</dt>
        <dd className="figures">{t(`hour.${moment}`)}</dd>
      </dl>
      <div className={styles.body}>
        <Opening message={message} />
        <p className={styles.signature}>{message.signature}</p>
      </div>
      <Fairness message={message} className={styles.small ?? ''} />
    </div>
  );
};
