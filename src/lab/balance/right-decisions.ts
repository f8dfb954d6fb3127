import type { Seat } from '../bots/player.ts';
import { type Outcome, outcomeOf } from '../game/outcome.ts';
import { playGame } from '../game/play-game.ts';
import { asShare } from '../report/figures.ts';
import type { Claim } from './claim.ts';
import { KIND_NAMES, type Kind, proposal } from './decision-kinds.ts';
import type { Field } from './tournament.ts';

/** A kind of decision is neither never right nor always when it is right at a share between these of the times that it mattered. */
export const BOUNDS = { least: 0.05, most: 0.95 } as const;

/** Below so many times, nothing is said of a kind. */
const FEW = 20;

/** Seeds on which each kind is tried in the games of each player. */
const SEEDS = 60;

export interface KindResult {
  readonly kind: Kind;
  /** Games in which one such decision made a difference. */
  readonly mattered: number;
  /** Of these, games in which it made things better. */
  readonly right: number;
}

/** Plays as somebody else, but for one decision of a kind in the place of theirs. Null when there was no occasion. */
const withOne = (
  field: Field,
  kind: Kind,
  { seed, seat }: { readonly seed: number; readonly seat: Seat },
): Outcome | null => {
  const player = seat();
  let taken = false;
  const game = playGame(field.scenario, seed, (moment) => {
    const other = taken ? null : proposal(kind, moment);
    taken ||= other !== null;
    return other ?? player(moment);
  });
  return taken ? outcomeOf(field.scenario, game, field.yardstick(seed)) : null;
};

/** Whether things became better (above 0) or worse (below 0): by the overall result; where it is the same, by discernment. */
const change = (before: Outcome, after: Outcome): number =>
  after.overall - before.overall || after.discernment - before.discernment;

/** A player and the games that it played, by seed. */
export interface Played {
  readonly seat: Seat;
  readonly games: readonly Outcome[];
}

export const gamesOfKinds = (seeds: number, players: number): number =>
  KIND_NAMES.length * players * Math.min(SEEDS, seeds);

/** For each kind, how often one decision of it, taken at random in the game of some player, made that game better. */
export const rightDecisions = (field: Field, players: readonly Played[]): readonly KindResult[] =>
  KIND_NAMES.map((kind) => {
    const changes = players.flatMap(({ seat, games }) =>
      games.slice(0, SEEDS).flatMap((game) => {
        const other = withOne(field, kind, { seed: game.seed, seat });
        field.played();
        return other === null ? [] : [change(game, other)];
      }),
    );
    return {
      kind,
      mattered: changes.filter((value) => value !== 0).length,
      right: changes.filter((value) => value > 0).length,
    };
  });

const sayKind = ({ kind, mattered, right }: KindResult): string =>
  `${kind} ${asShare(right / mattered)} of ${mattered}`;

export const kindClaim = (results: readonly KindResult[]): Claim => {
  const seen = results.filter(({ mattered }) => mattered >= FEW);
  return {
    text: 'no kind of decision is always right, and none is never right',
    holds:
      seen.length === 0
        ? null
        : seen.every(
            ({ mattered, right }) =>
              right / mattered >= BOUNDS.least && right / mattered <= BOUNDS.most,
          ),
    found:
      seen.length === 0
        ? `no kind was tried in ${FEW} games`
        : `right: ${seen.map(sayKind).join('; ')}`,
  };
};
