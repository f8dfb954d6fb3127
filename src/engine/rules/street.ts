import { bits } from '../random/draw.ts';
import type { GameState, Offer } from '../state/game-state.ts';
import { type Authored, authored, type Lookup } from '../state/lookup.ts';
import { actAt } from './acts.ts';
import { dealingsAt } from './dealings.ts';

interface Ranked {
  readonly id: string;
  readonly key: number;
  readonly person: number;
}

const isDue = (found: Authored, week: number, silos: readonly string[]): boolean => {
  const { fragment } = found;
  return (
    fragment.via === 'street' &&
    week >= fragment.weeks[0] &&
    week <= fragment.weeks[1] &&
    silos.includes(fragment.silo)
  );
};

/** Each person's first, then each person's second, and so on: the street is shared out before it is filled. */
const spread = (ranked: readonly Ranked[]): readonly Ranked[] => {
  const turns = new Map<number, number>();
  return [...ranked]
    .sort((a, b) => a.key - b.key)
    .map((item) => {
      const turn = turns.get(item.person) ?? 0;
      turns.set(item.person, turn + 1);
      return { item, turn };
    })
    .sort((a, b) => a.turn - b.turn || a.item.key - b.item.key)
    .map(({ item }) => item);
};

type Morning = Pick<GameState, 'seed' | 'act' | 'week' | 'laid'>;

/** What the seed lays on the street in a week, whatever the player did: nothing that it laid before. */
const drawStreet = (pack: Lookup, state: Morning): readonly string[] => {
  const { silos } = actAt(pack.manifest, state.act);
  const before = new Set(state.laid);
  const ranked = [...pack.fragments.values()]
    .filter((found) => !before.has(found.fragment.id) && isDue(found, state.week, silos))
    .map(({ fragment, subject, index }): Ranked => {
      const draw = { seed: state.seed, stream: 'offer', subject, turn: state.week } as const;
      const opens = state.week === 1 && fragment.id === pack.manifest.opening;
      return { id: fragment.id, key: opens ? -1 : bits(draw), person: index };
    });
  // Shown in the order of the draw: who comes after whom must not tell whose each is.
  return spread(ranked)
    .slice(0, pack.manifest.rules.offersPerWeek)
    .sort((a, b) => a.key - b.key)
    .map(({ id }) => id);
};

interface LaidOut extends Omit<Morning, 'laid'> {
  readonly pack: Lookup;
  readonly drawn: readonly string[];
  readonly laid: readonly string[];
}

const laidOut = new WeakMap<readonly string[], LaidOut>();

/** The same, drawn once for all the games that have come by the same streets: futures of one game share them. */
const layOut = (pack: Lookup, state: Morning): Pick<LaidOut, 'drawn' | 'laid'> => {
  const { seed, act, week } = state;
  const known = laidOut.get(state.laid);
  if (known?.pack === pack && known.seed === seed && known.act === act && known.week === week)
    return known;
  const drawn = drawStreet(pack, state);
  const fresh = { pack, seed, act, week, drawn, laid: [...state.laid, ...drawn] };
  laidOut.set(state.laid, fresh);
  return fresh;
};

const isLeft = (pack: Lookup, state: GameState, id: string): boolean => {
  const { gone, optedOut } = dealingsAt(state, authored(pack, id).index);
  return !gone && !optedOut && !state.handed.includes(id);
};

/**
 * The street of a week. People who are gone, or who asked to be left alone, leave nothing: their fragments are drawn
 * all the same and taken away, so that what others leave does not depend on them.
 */
export const street = (
  pack: Lookup,
  state: GameState,
): { readonly street: readonly Offer[]; readonly laid: readonly string[] } => {
  const { drawn, laid } = layOut(pack, state);
  return {
    street: drawn
      .filter((id) => isLeft(pack, state, id))
      .map((fragment) => ({ fragment, refused: false })),
    laid,
  };
};
