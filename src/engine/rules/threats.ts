import { EARLY_ENDINGS, type EarlyEnding } from '../../protocol/vocabulary.ts';
import { countAtEase } from '../consumer/ease.ts';
import type { GameState } from '../state/game-state.ts';
import type { Lookup } from '../state/lookup.ts';
import { actAt, weeksOfAct } from './acts.ts';
import { THREAT } from './constants.ts';
import { change, type Turn, tell } from './turn.ts';

/** Euros that the acts asked for by the close of this week, if they are reached evenly. */
const askedSoFar = (pack: Lookup, { act, week }: GameState): number => {
  const { first, last } = weeksOfAct(pack.manifest, act);
  let before = 0;
  for (let earlier = 0; earlier < act; earlier += 1)
    before += actAt(pack.manifest, earlier).salesTarget;
  const share = (week - first + 1) / (last - first + 1);
  return before + actAt(pack.manifest, act).salesTarget * share;
};

/** How things stand against each threat: 1 is well, 0 is nothing left. */
const standings: Readonly<Record<EarlyEnding, (pack: Lookup, state: GameState) => number>> = {
  bankrupt: (pack, state) => {
    const asked = askedSoFar(pack, state);
    const kept = state.salesBefore + state.sales - state.spent - state.fines;
    return asked === 0 ? 1 : kept / asked;
  },
  boycott: (_pack, { people }) => countAtEase(people) / people.size,
};

/** At the close of a week: what threatens is said, for everybody to see, each week that it does. */
export const warn = (turn: Turn): Turn =>
  EARLY_ENDINGS.reduce((warned, of) => {
    const { warnings } = warned.state;
    const threatens = standings[of](warned.pack, warned.state) < THREAT[of].warn;
    const weeks = threatens ? warnings[of] + 1 : 0;
    if (weeks === warnings[of]) return warned;
    const counted = change(warned, { warnings: { ...warnings, [of]: weeks } });
    return threatens ? tell(counted, { type: 'warning.given', of, weeks }) : counted;
  }, turn);

/** The end that comes now, before its time; null when none does. Never before two weeks of warning. */
export const earlyEnding = ({ pack, state }: Turn): EarlyEnding | null =>
  EARLY_ENDINGS.find(
    (of) => state.warnings[of] > THREAT.weeks && standings[of](pack, state) < THREAT[of].end,
  ) ?? null;
