import type { Purpose } from '../../protocol/vocabulary.ts';
import type { Manifest } from '../schema.ts';
import { type Finding, listed, quote } from './finding.ts';
import { calendar, lastWeekOf, type PackParts } from './pack-parts.ts';

const file = 'pack.json';

type Span = readonly [number, number];

const overlap = (a: Span, b: Span): boolean => a[0] <= b[1] && a[1] >= b[0];

/** The first week in which a purpose can be written for; null when it never opens. */
export const firstOpen = (manifest: Manifest, purpose: Purpose): number | null => {
  const offers = manifest.offers.filter((offer) => offer.purpose === purpose);
  const weeks = calendar(manifest)
    .filter(({ act }) => act.purposes.includes(purpose))
    .flatMap(({ first, last }) =>
      offers.length === 0
        ? [first]
        : offers
            .filter(({ within }) => overlap(within, [first, last]))
            .map(({ within }) => Math.max(first, within[0])),
    );
  return weeks.length === 0 ? null : Math.min(...weeks);
};

/** Each offer fits in its weeks, which are weeks of acts that open its purpose, and no two of one purpose can meet. */
const ofOffers = ({ manifest }: PackParts): readonly Finding[] =>
  manifest.offers.flatMap(({ purpose, within, lasts }, index): readonly Finding[] => {
    const at = `offers[${index}]`;
    const shut = calendar(manifest).find(
      ({ act, first, last }) => overlap(within, [first, last]) && !act.purposes.includes(purpose),
    );
    const other = manifest.offers.findIndex(
      (one, rank) => rank < index && one.purpose === purpose && overlap(one.within, within),
    );
    const weeks = within[1] - within[0] + 1;
    return [
      ...(within[1] > lastWeekOf(manifest)
        ? [
            {
              file,
              at: `${at}.within`,
              found: quote(within),
              expected: `weeks of the acts, 1 to ${lastWeekOf(manifest)}`,
            },
          ]
        : []),
      ...(shut === undefined
        ? []
        : [
            {
              file,
              at: `${at}.purpose`,
              found: `${quote(purpose)} in weeks ${quote(within)}`,
              expected: `a purpose that act "${shut.act.id}" opens: ${listed(shut.act.purposes)}`,
            },
          ]),
      ...(lasts > weeks
        ? [
            {
              file,
              at: `${at}.lasts`,
              found: `${lasts} weeks`,
              expected: `at most the ${weeks} of "within"`,
            },
          ]
        : []),
      ...(other === -1
        ? []
        : [
            {
              file,
              at: `${at}.within`,
              found: `${quote(within)}, which meets offers[${other}] of the same purpose`,
              expected: 'weeks of its own, so that it is plain until when it stands',
            },
          ]),
    ];
  });

/** An act that opens a purpose has an offer of it when it is to be had by offer only; and something is always open. */
const ofActs = ({ manifest }: PackParts): readonly Finding[] =>
  calendar(manifest).flatMap(({ act, first, last }, index): readonly Finding[] => {
    const offersOf = (purpose: Purpose) =>
      manifest.offers.filter((offer) => offer.purpose === purpose);
    const never = act.purposes.filter((purpose) => {
      const offers = offersOf(purpose);
      return offers.length > 0 && !offers.some(({ within }) => overlap(within, [first, last]));
    });
    const at = `acts[${index}].purposes`;
    return [
      ...never.map((purpose) => ({
        file,
        at,
        found: `${quote(purpose)}, which never opens in it`,
        expected: `an offer of it within weeks ${first} to ${last}, or an act without it`,
      })),
      ...(act.purposes.every((purpose) => offersOf(purpose).length > 0)
        ? [
            {
              file,
              at,
              found: `${listed(act.purposes)}, each only while an offer stands`,
              expected: 'one at least that is always open',
            },
          ]
        : []),
    ];
  });

/** What is to be had for some weeks only can be had in them. */
export const offerFindings = (pack: PackParts): readonly Finding[] => [
  ...ofOffers(pack),
  ...ofActs(pack),
];
