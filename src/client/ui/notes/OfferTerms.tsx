import type { Offer } from '../../../protocol/view.ts';
import { numberFormat } from '../format.ts';
import { useTranslator } from '../game-context.tsx';

interface Props {
  readonly offer: Offer;
  /** The week that it is. */
  readonly week: number;
}

/** Until when an offer stands, and what is paid for one person. */
export const OfferTerms = ({ offer: { cents, until }, week }: Props) => {
  const { t, locale } = useTranslator();
  return (
    <>
      {until === week ? t('offers.this-week') : t('offers.until', { week: until })}
      {cents > 0 && ` ${t('offers.pays', { amount: numberFormat(locale).cents(cents) })}`}
    </>
  );
};
