import type { Alternative, Weighed } from '../../../session/what-if/told.ts';

type Change = Alternative['change'];

const MEASURES = [
  'atEase',
  'serviceRendered',
  'firmValue',
] as const satisfies readonly (keyof Change)[];

/**
 * What mattered most comes first, messages and alternatives alike. Euros, points and people are not added up as they
 * are: each counts as a share of the largest change of its kind in this game. What had no alternative is left out.
 */
export function ranked(all: readonly Weighed[]): readonly Weighed[] {
  const changes = all.flatMap(({ alternatives }) => alternatives.map(({ change }) => change));
  const largest = (measure: keyof Change) =>
    changes.reduce((most, change) => Math.max(most, Math.abs(change[measure])), 0);
  const scale: Change = {
    atEase: largest('atEase'),
    serviceRendered: largest('serviceRendered'),
    firmValue: largest('firmValue'),
  };
  const weight = ({ change }: Alternative) =>
    MEASURES.reduce(
      (sum, measure) =>
        sum + (scale[measure] === 0 ? 0 : Math.abs(change[measure]) / scale[measure]),
      0,
    );
  const heaviest = ({ alternatives: [first] }: Weighed) =>
    first === undefined ? 0 : weight(first);
  return all
    .filter(({ alternatives }) => alternatives.length > 0)
    .map((weighed) => ({
      ...weighed,
      alternatives: weighed.alternatives.toSorted((a, b) => weight(b) - weight(a)),
    }))
    .toSorted((a, b) => heaviest(b) - heaviest(a));
}
