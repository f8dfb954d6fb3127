import type { Purpose } from '../../protocol/vocabulary.ts';
import { NEUTRAL, SERVICE } from './constants.ts';

/** What the purpose brings to the customer, factor of the benefit in [0, 1]. A discount is not a service. */
export const service = (purpose: Purpose): number => SERVICE[purpose];

export const neutralService = NEUTRAL.service;
