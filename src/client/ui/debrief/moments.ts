import type { PersonTruth } from '../../../protocol/debrief.ts';
import type { Draft } from '../../../protocol/decision.ts';
import type { Felt } from '../../../protocol/felt.ts';
import type { View } from '../../../protocol/view.ts';

/** A week that changed nothing that one could draw. In points of feeling. */
const STILL = 0.005;

/** Something in one person's story that can be pointed at: what they felt, or what the player knew and left unsaid. */
export type Moment =
  | { readonly kind: 'felt'; readonly key: string; readonly week: number; readonly felt: Felt }
  | {
      readonly kind: 'silence';
      readonly key: string;
      readonly week: number;
      readonly draft: Draft;
    };

/** A drift of trust too small to be read in tenths of a hundredth, and one that makes a week worth telling. In [0, 1]. */
const DRIFT = { told: 0.0005, alone: 0.01 };

export const isDriftTold = ({ drift }: Felt['trust']): boolean => Math.abs(drift) >= DRIFT.told;

const worthTelling = ({ cause, feeling, tolerance, trust }: Felt) =>
  cause.type !== 'week' ||
  Math.abs(feeling) >= STILL ||
  Math.abs(trust.drift) >= DRIFT.alone ||
  Math.abs(tolerance.after - tolerance.before) >= STILL;

/** One person's story in the order in which it was lived; silences close their week. */
export function momentsOf(
  truth: Pick<PersonTruth, 'portrait' | 'felt'>,
  withheld: View['withheld'],
): readonly Moment[] {
  const felt: Moment[] = truth.felt
    .map(
      (one, index): Moment => ({ kind: 'felt', key: `felt-${index}`, week: one.week, felt: one }),
    )
    .filter((moment) => moment.kind === 'felt' && worthTelling(moment.felt));
  const silences: Moment[] = withheld
    .filter(({ draft }) => draft.portrait === truth.portrait)
    .map(({ week, draft }, index) => ({ kind: 'silence', key: `silence-${index}`, week, draft }));
  return [...felt, ...silences].toSorted((a, b) => a.week - b.week);
}

const change = ({ tolerance }: Felt): number => tolerance.after - tolerance.before;

interface Extremes {
  /** Key of the moment after which tolerance fell the most; null when it hardly ever fell. */
  readonly fall: string | null;
  /** Key of the moment after which it rose the most; null when it hardly ever rose. */
  readonly rise: string | null;
}

/** A change too small to be pointed at. In tolerance. */
const SLIGHT = 0.01;

/** The two moments to point out. The first one wins a draw. */
export function extremesOf(moments: readonly Moment[]): Extremes {
  let fall: string | null = null;
  let rise: string | null = null;
  let lowest = -SLIGHT;
  let highest = SLIGHT;
  for (const moment of moments) {
    if (moment.kind !== 'felt') continue;
    const by = change(moment.felt);
    if (by < lowest) {
      lowest = by;
      fall = moment.key;
    }
    if (by > highest) {
      highest = by;
      rise = moment.key;
    }
  }
  return { fall, rise };
}

/** By how much a moment moved tolerance, either way. */
const weight = (moment: Moment): number =>
  moment.kind === 'felt' ? Math.abs(change(moment.felt)) : 0;

const isAct = (moment: Moment) => moment.kind === 'felt' && moment.felt.cause.type !== 'week';

const heaviest = (moments: readonly Moment[]): Moment | undefined =>
  moments.reduce<Moment | undefined>(
    (best, one) => (best === undefined || weight(one) > weight(best) ? one : best),
    undefined,
  );

/** What to look at first: what the player did that moved this person the most, else whatever moved them, else where it began. */
export const firstToSee = (moments: readonly Moment[]): string | null =>
  (heaviest(moments.filter(isAct)) ?? heaviest(moments))?.key ?? null;

/** Whose story to open first: the person whom the player moved the most. Null when there is nobody. */
export function firstToMeet(
  people: readonly Pick<PersonTruth, 'portrait' | 'felt'>[],
): string | null {
  const moved = (person: Pick<PersonTruth, 'portrait' | 'felt'>) => {
    const act = heaviest(momentsOf(person, []).filter(isAct));
    return act === undefined ? -1 : weight(act);
  };
  return (
    people.reduce<(typeof people)[number] | undefined>(
      (best, one) => (best === undefined || moved(one) > moved(best) ? one : best),
      undefined,
    )?.portrait ?? null
  );
}
