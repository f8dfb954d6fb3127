import type { Debrief } from '../../../protocol/debrief.ts';
import type { View } from '../../../protocol/view.ts';

/** What a finished game did towards each aim that another could take. */
export interface Goals {
  readonly least: { readonly points: number; readonly facts: number };
  /** People met by name whom something hurt, or lost. */
  readonly hurt: number;
  /** How far estimates were from the truth on average, in people; null when none was asked. */
  readonly off: number | null;
}

/** Read from the opened box alone. */
export function goalsOf(
  { loose, portraits }: Pick<View, 'loose' | 'portraits'>,
  { scores, people, estimates }: Pick<Debrief, 'scores' | 'people' | 'estimates'>,
): Goals {
  const held = portraits.reduce((total, { facts }) => total + facts.length, loose.length);
  const hurt = people.filter(({ felt }) =>
    felt.some(({ band }) => band === 'hurt' || band === 'gone'),
  ).length;
  const gaps = estimates.map(({ said, truth }) => Math.abs(said - truth));
  return {
    least: { points: Math.round(scores.serviceRendered), facts: held },
    hurt,
    off:
      gaps.length === 0
        ? null
        : Math.round(gaps.reduce((total, gap) => total + gap, 0) / gaps.length),
  };
}
