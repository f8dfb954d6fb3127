import type { Ending } from '../../protocol/vocabulary.ts';
import type { Dilemma } from '../../scenarios/schema.ts';
import { total } from '../state/column.ts';
import { actAt, lastWeek, weeksOfAct } from './acts.ts';
import { growBase } from './base-growth.ts';
import { departed, hearComplaints } from './complaints.ts';
import { crowdLeaves } from './crowd-departures.ts';
import { drawDilemma, eligible, openDilemma } from './dilemmas.ts';
import { ending } from './endings.ts';
import { relieveFatigue } from './frequency-capping.ts';
import { leaveNote } from './notes.ts';
import { announceOffers } from './offers.ts';
import { book, ordinarySales } from './sales.ts';
import { street } from './street.ts';
import { earlyEnding, warn } from './threats.ts';
import { change, type Turn, tell } from './turn.ts';
import { passWeek } from './week-close.ts';

/** Tolerance as it stands, for the curves of the debrief. */
export const keepMood = (turn: Turn): Turn => {
  if (turn.untold) return turn;
  const { people, toleranceByWeek, moodByWeek } = turn.state;
  return change(turn, {
    toleranceByWeek: [...toleranceByWeek, Array.from(people.tolerance)],
    moodByWeek: [
      ...moodByWeek,
      (total(people.tolerance) + total(people.crowd.tolerance)) / people.size,
    ],
  });
};

/** A new week: attention and uses come back, the street fills. */
export const openWeek = (turn: Turn): Turn => {
  const { rules } = turn.pack.manifest;
  const attention = Math.max(0, rules.attentionPerWeek + turn.state.attentionNext);
  const opened = change(turn, {
    ...street(turn.pack, turn.state),
    phase: 'week',
    closed: false,
    attention,
    attentionMax: attention,
    attentionNext: 0,
    usesLeft: rules.usesPerWeek,
    weekSales: 0,
  });
  const { week, act, street: offers } = opened.state;
  return announceOffers(
    leaveNote(tell(opened, { type: 'week.opened', week, act, offered: offers.length })),
  );
};

/** After the last week of an act the sales are counted and one question asked; else the next week opens. */
export const nextWeek = (turn: Turn): Turn => {
  const { act, week, sales } = turn.state;
  const { manifest } = turn.pack;
  if (week < weeksOfAct(manifest, act).last)
    return openWeek(change(turn, { week: week + 1, dilemma: null }));
  const { salesTarget } = actAt(manifest, act);
  const target = salesTarget;
  const targets = [...turn.state.targets, { act, sales, target }];
  return tell(change(turn, { phase: 'estimate', dilemma: null, street: [], targets }), {
    type: 'act.closed',
    act,
    sales,
    target,
  });
};

/** The game is over, and has a name. */
const end = (turn: Turn, how: Ending): Turn =>
  tell(change(turn, { phase: 'debrief', ending: how, street: [] }), {
    type: 'game.ended',
    ending: how,
  });

/** After the estimate of the last act the box is opened; else the next act begins. */
export const nextAct = (turn: Turn): Turn => {
  const { week, act, sales, salesBefore, length } = turn.state;
  if (week >= lastWeek(turn.pack.manifest, length)) {
    return end(turn, ending(turn.pack, turn.state));
  }
  const next = act + 1;
  return openWeek(
    change(turn, {
      week: week + 1,
      act: next,
      sales: 0,
      salesBefore: salesBefore + sales,
      budget: turn.state.budget + (actAt(turn.pack.manifest, next).grant ?? 0),
    }),
  );
};

/** A week is over: what it did to everybody, and what it brought in. Nothing of it is left to chance. */
export const closeBooks = (turn: Turn): Turn => {
  const passed = growBase(relieveFatigue(crowdLeaves(passWeek(turn))));
  const counted = keepMood(
    change(book(passed, ordinarySales(passed.state.people)), { closed: true }),
  );
  const { week, weekSales } = counted.state;
  const told = tell(counted, {
    type: 'week.closed',
    week,
    sales: weekSales,
    left: departed(counted.state) - departed(turn.state),
  });
  return warn(hearComplaints(told));
};

/** After the books, the end if it comes before its time; else a dilemma if chance brings one, else what comes next. */
export const goOn = (closed: Turn, drawn: Dilemma | null): Turn => {
  const early = earlyEnding(closed);
  if (early !== null) return end(closed, early);
  return drawn === null ? nextWeek(closed) : openDilemma(closed, drawn);
};

export const closeWeek = (turn: Turn): Turn => {
  const closed = closeBooks(turn);
  return goOn(closed, drawDilemma(closed, turn.state.seed, eligible(closed)));
};
