import type { Contact } from './contact.ts';
import { fitOf } from './fit.ts';
import { moment, neutralMoment } from './moment.ts';
import { neutralPlace, place } from './place.ts';
import { neutralService, service } from './service.ts';

/** The shares of a benefit, in points. */
type Benefit = Readonly<Record<'fit' | 'moment' | 'place' | 'service', number>>;

/**
 * benefit = fit x moment x place x service (model.md), told as four shares that sum to it.
 * A product has no parts of its own, so each factor is turned from its neutral value to its real one in the order of
 * the terms, and its share is the difference that it makes: fit alone first, then the moment, the place, the service.
 */
export const benefit = (contact: Contact): Benefit => {
  const f = fitOf(contact);
  const m = moment(contact.momentWelcome);
  const p = place(contact.channelWelcome);
  const s = service(contact.purpose);
  return {
    fit: f * neutralMoment * neutralPlace * neutralService,
    moment: f * (m - neutralMoment) * neutralPlace * neutralService,
    place: f * m * (p - neutralPlace) * neutralService,
    service: f * m * p * (s - neutralService),
  };
};
