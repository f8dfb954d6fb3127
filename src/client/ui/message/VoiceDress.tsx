import { useTranslator } from '../game-context.tsx';
import { Fairness, Opening } from './Lines.tsx';
import type { DressProps } from './said-message.ts';
import styles from './VoiceDress.module.css';

/** Said aloud: over the counter, or on the telephone. */
export const VoiceDress = ({ message, channel, moment }: DressProps) => {
  const { t } = useTranslator();
  return (
    <div className={styles.voice}>
      <p className={styles.where}>
        {t(channel === 'phone' ? 'dress.voice.phone' : 'dress.voice.counter')}
        {' · '}
        <span className="figures">{t(`hour.${moment}`)}</span>
      </p>
      <div className={`${styles.balloon} lit`}>
        <Opening message={message} />
        <p>{message.signature}</p>
        <Fairness message={message} className={styles.fair ?? ''} />
      </div>
      {channel === 'phone' ? <Handset /> : <Assistant />}
    </div>
  );
};

/** The shop assistant behind the counter, in cut paper. */
const Assistant = () => (
  <svg className={`${styles.picture} lit`} viewBox="0 0 220 150" aria-hidden="true">
    <path className={styles.apron} d="M62 128c-4-34 8-52 34-53 27 0 40 18 37 53Z" />
    <path
      className={styles.skin}
      d="M80 50c-1-17 8-26 19-26 12 0 19 10 18 26-1 15-9 24-19 24S81 64 80 50Z"
    />
    <path
      className={styles.hair}
      d="M76 50c-6-22 6-35 23-35 19-1 28 15 21 36-3-13-9-19-20-19-12 0-19 6-24 18Z"
    />
    <path className={styles.mouth} d="M93 61q6 6 12 0" />
    <path className={styles.counter} d="M4 116 212 112 216 150H2Z" />
    <path className={styles.edge} d="M4 117 212 113" />
    <path className={styles.parcel} d="m150 112-2-27 36-2 1 28Zm16-28 2 27" />
  </svg>
);

const Handset = () => (
  <svg className={`${styles.picture} lit`} viewBox="0 0 220 150" aria-hidden="true">
    <path
      className={styles.receiver}
      d="M40 52c20-24 120-26 142-2 8 10 2 30-10 30-14 0-30-6-30-20-20-5-46-4-62 1 0 14-14 21-28 22-14 0-20-20-12-31Z"
    />
    <path className={styles.parcel} d="M70 84c-2 24-14 40-28 50h138c-14-10-24-26-26-50Z" />
  </svg>
);
