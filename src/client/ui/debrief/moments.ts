import type { Draft } from '../../../protocol/decision.ts';
import type { Felt, PersonTruth, View } from '../../../protocol/view.ts';

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

const worthTelling = ({ cause, feeling, tolerance }: Felt) =>
  cause.type !== 'week' ||
  Math.abs(feeling) >= STILL ||
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

export const change = ({ tolerance }: Felt): number => tolerance.after - tolerance.before;

interface Extremes {
  /** Key of the moment after which tolerance fell the most; null when it never fell. */
  readonly fall: string | null;
  /** Key of the moment after which it rose the most; null when it never rose. */
  readonly rise: string | null;
}

/** The two moments to point out. The first one wins a draw. */
export function extremesOf(moments: readonly Moment[]): Extremes {
  let fall: string | null = null;
  let rise: string | null = null;
  let lowest = 0;
  let highest = 0;
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

/** What to look at first: where it hurt the most, else where it helped the most, else where it began. */
export function firstToSee(moments: readonly Moment[]): string | null {
  const { fall, rise } = extremesOf(moments);
  return fall ?? rise ?? moments[0]?.key ?? null;
}
