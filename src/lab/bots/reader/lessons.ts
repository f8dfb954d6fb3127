import type { Draft } from '../../../protocol/decision.ts';
import type { FragmentFace } from '../../../protocol/fragment.ts';
import type { Portrait, View } from '../../../protocol/view.ts';
import type { Sign } from '../../../protocol/vocabulary.ts';

/** What the signs have taught in one game. */
export interface Notebook {
  /** Messages whose sign has been looked for. */
  readSoFar: number;
  /** Points, by what a message had about it. */
  readonly lessons: Map<string, number>;
  /** Who once asked how the brand knew. */
  readonly asked: Set<string>;
}

export const blankNotebook = (): Notebook => ({
  readSoFar: 0,
  lessons: new Map(),
  asked: new Set(),
});

/** What a sign says of the message that it answers, in points. Win, stay; lose, shift (Robbins 1952): a mere sale says that it could be better. */
const NEWS: Readonly<Record<Sign, number>> = {
  thanks: 0.1,
  buys: -0.1,
  ignores: -0.35,
  asks: -0.4,
  protests: -0.7,
  leaves: -0.7,
};

type Aspect = readonly [name: string, share: number];

const sourceOf = (portrait: string, { origin }: FragmentFace): string => `${portrait}, ${origin}`;
const kindOf = ({ dataType }: FragmentFace): string => `on ${dataType}`;

/** What a message has about it, with the share of the news that goes to each: most to this way of reaching this person. */
const aspects = (
  portrait: Portrait,
  { channel, moment, purpose, facts }: Draft,
): readonly Aspect[] => {
  const who = portrait.id;
  const lead = portrait.facts.find(({ id }) => id === facts[0]);
  const about: readonly Aspect[] =
    lead === undefined
      ? []
      : [
          [sourceOf(who, lead), 1.2],
          [kindOf(lead), 0.25],
          [`fact ${lead.id}`, 0.75],
        ];
  return [
    [who, 0.25],
    [`${who}, ${channel}`, 0.6],
    [`${who}, ${moment}`, 0.2],
    [`${who}, ${purpose}`, 0.5],
    [channel, 0.1],
    [purpose, 0.4],
    ...about,
  ];
};

/** Reads the signs of the messages sent since the last time: what a customer shows last answers what was sent last. */
export const readSigns = (view: View, notebook: Notebook): void => {
  for (const { draft } of view.sent.slice(notebook.readSoFar)) {
    const portrait = view.portraits.find(({ id }) => id === draft.portrait);
    const sign = portrait?.lastSign ?? null;
    if (portrait === undefined || sign === null) continue;
    if (sign === 'asks') notebook.asked.add(portrait.id);
    for (const [name, share] of aspects(portrait, draft))
      notebook.lessons.set(name, (notebook.lessons.get(name) ?? 0) + share * NEWS[sign]);
  }
  notebook.readSoFar = view.sent.length;
};

export const hasAsked = ({ asked }: Notebook, portrait: string): boolean => asked.has(portrait);

/** What was learnt of a message, in points: all of it, and the part that speaks against it. */
export const lessonOn = (
  { lessons }: Notebook,
  portrait: Portrait,
  draft: Draft,
): { readonly all: number; readonly against: number } => {
  if (lessons.size === 0) return { all: 0, against: 0 };
  const points = aspects(portrait, draft).map(([name]) => lessons.get(name) ?? 0);
  return {
    all: points.reduce((total, one) => total + one, 0),
    against: points.reduce((total, one) => total + Math.min(0, one), 0),
  };
};

/** What was learnt of such a fragment, before it is picked up. */
export const lessonOnOffer = (
  { lessons }: Notebook,
  portrait: string,
  face: FragmentFace,
): number => (lessons.get(sourceOf(portrait, face)) ?? 0) + (lessons.get(kindOf(face)) ?? 0);
