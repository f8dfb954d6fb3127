import { useTranslator } from '../game-context.tsx';
import { Fairness, OneBreath, Opening } from './Lines.tsx';
import styles from './PhoneDress.module.css';
import type { DressProps } from './said-message.ts';

/** A pocket screen: a bubble for a text, a card on the locked screen for a notification, a public thread for a reply. */
export const PhoneDress = ({ message, channel, moment }: DressProps) => {
  const { t } = useTranslator();
  return (
    <div className={`${styles.phone} lit`} data-channel={channel}>
      <p className={styles.hour}>
        <span className="figures">{t(`hour.${moment}`)}</span>
      </p>
      <p className={styles.sender}>Maison Fauvette</p>
      {channel === 'social-reply' && <p className={styles.public}>{t('dress.public')}</p>}
      <div className={styles.bubble}>
        {channel === 'notification' ? (
          <OneBreath message={message} />
        ) : (
          <>
            <Opening message={message} />
            <p>{message.signature}</p>
            <Fairness message={message} className={styles.fair ?? ''} />
          </>
        )}
      </div>
    </div>
  );
};
