import { NOTICE } from './constants.ts';
import type { FactShown } from './contact.ts';
import { clampUnit } from './math.ts';

/**
 * How much of a shown fact is noticed, in [0, 1]. Saying why shows all of it.
 * What is not noticed does not hurt yet: awareness gates the penalty.
 */
export const noticing = (
  fact: FactShown,
  rank: number,
  reader: {
    readonly attentiveness: number;
    readonly told: boolean;
    readonly awareness?: number | undefined;
  },
): number => {
  if (reader.told) return 1;
  if (reader.awareness !== undefined) return reader.awareness;
  const shown = rank === 0 ? NOTICE.lead : NOTICE.follower;
  return clampUnit(
    reader.attentiveness * shown * (NOTICE.floor + NOTICE.bySensitivity * fact.sensitivity),
  );
};
