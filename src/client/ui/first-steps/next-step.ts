import type { View } from '../../../protocol/view.ts';

/** What is told when it is first needed, most urgent first. */
const STEPS = ['open', 'read', 'link', 'write', 'close', 'spent'] as const;
export type Step = (typeof STEPS)[number];

const holdsSomething = ({ portraits }: View) => portraits.some(({ facts }) => facts.length > 0);
const neverUsed = ({ sent, withheld }: View) => sent.length === 0 && withheld.length === 0;

const due: Readonly<Record<Step, (view: View) => boolean>> = {
  open: ({ step, opening }) => step === 0 && opening !== null,
  read: ({ portraits }) => portraits.some(({ lastSign }) => lastSign === 'asks'),
  link: ({ loose, portraits }) =>
    loose.length > 0 && portraits.every(({ facts }) => facts.every(({ byHand }) => !byHand)),
  write: (view) => holdsSomething(view) && neverUsed(view),
  close: ({ week, sent, uses }) => week === 1 && sent.length > 0 && uses.left === 0,
  spent: ({ week, attention, street }) => week <= 2 && attention.left === 0 && street.length > 0,
};

/** All that a marathon still tells: how it opens, and that a question is a warning. */
const TOLD_TO_THE_SEASONED: ReadonlySet<Step> = new Set(['open', 'read']);

const isFor = ({ length }: View, step: Step) =>
  length !== 'marathon' || TOLD_TO_THE_SEASONED.has(step);

/** The one thing to tell now, or null. `told`: those put away by the player, each told once. */
export function nextStep(view: View, told: ReadonlySet<Step>): Step | null {
  if (view.phase !== 'week') return null;
  return STEPS.find((step) => isFor(view, step) && due[step](view) && !told.has(step)) ?? null;
}
