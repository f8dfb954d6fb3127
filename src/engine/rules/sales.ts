import type { Band } from '../../protocol/vocabulary.ts';
import { FIT } from '../consumer/constants.ts';
import type { Contact } from '../consumer/contact.ts';
import { fitOf } from '../consumer/fit.ts';
import { personAt } from '../state/lookup.ts';
import type { Population, Qualities } from '../state/population.ts';
import { DISCOUNT, ORDINARY_SALES, SALE } from './constants.ts';
import { change, type Turn, tell } from './turn.ts';

/** Share of the sale that each band makes: the pleased buy; a discount also sells to those whom it does not please. */
const bought = (band: Band, discount: boolean): number => {
  switch (band) {
    case 'delighted':
    case 'pleased':
      return 1;
    case 'indifferent':
      return discount ? DISCOUNT.indifferent : 0;
    case 'uneasy':
      return discount ? DISCOUNT.uneasy : 0;
    case 'hurt':
      return discount ? DISCOUNT.hurt : 0;
    case 'gone':
      return 0;
  }
};

/** What a sale depends on in a message. */
type Offer = Pick<Contact, 'purpose' | 'choice' | 'facts' | 'template'>;

/** Whole euros that one message sells. A discount raises this, and never tolerance. */
export const saleAmount = (contact: Offer, band: Band): number => {
  const discount = contact.purpose === 'sell' || contact.purpose === 'price';
  const { floor, byFit } = SALE[contact.purpose];
  const above = Math.max(0, fitOf(contact) - FIT.generic);
  const whole = (floor + byFit * above) * bought(band, discount);
  return Math.round(contact.choice && discount ? whole * DISCOUNT.choice : whole);
};

/** Adds euros to the act and to the week. */
export const book = (turn: Turn, amount: number): Turn =>
  change(turn, {
    sales: turn.state.sales + amount,
    weekSales: turn.state.weekSales + amount,
  });

/** Books the sale that a message made, if any. */
export const sell = (
  turn: Turn,
  sale: { readonly index: number; readonly contact: Contact; readonly band: Band },
): Turn => {
  const amount = saleAmount(sale.contact, sale.band);
  if (amount <= 0) return turn;
  const portrait = personAt(turn.pack, sale.index).id;
  return tell(book(turn, amount), { type: 'sale.made', portrait, amount });
};

const spends = (gone: number, trust: number): number =>
  gone === 1 ? 0 : ORDINARY_SALES.floor + ORDINARY_SALES.byTrust * trust;

/** Euros that one person spends in an ordinary week, without any message. */
export const ordinarySale = ({ gone, trust }: Qualities, index: number): number =>
  spends(gone[index] ?? 1, trust[index] ?? 0);

/** Whole euros that the base spends in an ordinary week. The named and the crowd in a loop each: their columns are of two kinds. */
export const ordinarySales = (people: Population): number => {
  let total = 0;
  for (let index = 0; index < people.named; index += 1) total += ordinarySale(people, index);
  const { gone, trust } = people.crowd;
  for (let rank = 0; rank < gone.length; rank += 1)
    total += spends(gone[rank] ?? 1, trust[rank] ?? 0);
  return Math.round(total);
};
