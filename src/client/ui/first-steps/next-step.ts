import type { View } from '../../../protocol/view.ts';

/** What is told when it is first needed, most urgent first. */
const STEPS = ['open', 'act', 'read', 'link', 'write', 'close', 'spent'] as const;
export type Step = (typeof STEPS)[number];

const holdsSomething = ({ portraits }: View) => portraits.some(({ facts }) => facts.length > 0);
const neverUsed = ({ sent, withheld }: View) => sent.length === 0 && withheld.length === 0;

const due: Readonly<Record<Step, (view: View) => boolean>> = {
  open: ({ step, opening }) => step === 0 && opening !== null,
  act: ({ act, week }) => act.index > 0 && week === act.firstWeek,
  read: ({ portraits }) => portraits.some(({ lastSign }) => lastSign === 'asks'),
  link: ({ loose, portraits }) =>
    loose.length > 0 && portraits.every(({ facts }) => facts.every(({ byHand }) => !byHand)),
  write: (view) => holdsSomething(view) && neverUsed(view),
  close: ({ week, sent, uses }) => week === 1 && sent.length > 0 && uses.left === 0,
  spent: ({ week, attention, street }) => week <= 2 && attention.left === 0 && street.length > 0,
};

/** A step is told once; an act's opening once for each act. */
export const nameOf = (step: Step, view: View): string =>
  step === 'act' ? `act-${view.act.id}` : step;

/** The one thing to tell now, or null. `told`: names of those put away by the player. */
export function nextStep(view: View, told: ReadonlySet<string>): Step | null {
  if (view.phase !== 'week') return null;
  return STEPS.find((step) => due[step](view) && !told.has(nameOf(step, view))) ?? null;
}
