import type { ReactNode } from 'react';
import type { Offer } from '../../../protocol/view.ts';
import { holdEnding } from '../../i18n/hold-ending.ts';
import { useTranslator } from '../game-context.tsx';
import styles from './NoteSlip.module.css';
import { OfferTerms } from './OfferTerms.tsx';

interface Props {
  readonly offer: Offer;
  /** The week that it is. */
  readonly week: number;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** Something that is to be had for a while, passed on by the director: held by the same pin as his notes. */
export const OfferSlip = ({ offer, week, children }: Props) => {
  const { t, say } = useTranslator();
  return (
    <article className={styles.note} data-offer={offer.id}>
      <p className={styles.head}>
        <strong>{t('offers.title')}</strong> · {t(`purpose.${offer.purpose}`)}
      </p>
      <p className={styles.text}>{holdEnding(say(offer.text))}</p>
      <p>
        <OfferTerms offer={offer} week={week} />
      </p>
      {children}
    </article>
  );
};
