import type { Debrief } from '../../../../protocol/debrief.ts';
import { text } from '../../../../protocol/text.ts';
import { textKeys } from '../../../../protocol/text-keys.ts';
import type { View } from '../../../../protocol/view.ts';
import type { Band } from '../../../../protocol/vocabulary.ts';
import type { Translator } from '../../../i18n/translator.ts';
import type { Practice } from '../practice/PracticeSection.tsx';

/** Everything that is on the card, said. */
export interface CardContent {
  readonly name: string;
  readonly question: string;
  readonly kicker: string;
  readonly ending: string;
  readonly atEase: string;
  readonly sent: string;
  /** Null when nothing was written. */
  readonly start: string | null;
  readonly stop: string | null;
  readonly startLabel: string;
  readonly stopLabel: string;
  readonly curveLabel: string;
  /** Mean tolerance of everybody, from the start: the ground on which people stand. */
  readonly ground: readonly number[];
  readonly people: readonly { readonly id: string; readonly band: Band }[];
  /** Share of the base that is at ease, in [0, 1]: how high the sun stands. */
  readonly ease: number;
}

const written = (words: string) => (words.trim() === '' ? null : words.trim());

export function cardContent(
  { t, say }: Translator,
  view: Pick<View, 'people' | 'sent'>,
  { ending, scores, crowdTolerance, people }: Debrief,
  practice: Practice,
): CardContent {
  return {
    name: t('title.name'),
    question: t('title.question'),
    kicker: t('share.ending'),
    ending: say(text(textKeys.ending(ending, 'title'))),
    atEase: t('share.at-ease', { n: scores.atEase, people: view.people }),
    sent: t('share.sent', { n: view.sent.length, welcome: scores.discernment.hits }),
    start: written(practice.start),
    stop: written(practice.stop),
    startLabel: t('share.start.label'),
    stopLabel: t('share.stop.label'),
    curveLabel: t('share.curve'),
    ground: crowdTolerance,
    people: people.map(({ portrait, atEase }) => ({
      id: portrait,
      band: atEase ? 'pleased' : 'hurt',
    })),
    ease: scores.atEase / Math.max(1, view.people),
  };
}

/** The card in words, for those who cannot see it. */
export const cardWords = ({ t }: Translator, card: CardContent): string =>
  t('share.alt', {
    ending: card.ending,
    atEase: card.atEase,
    sent: card.sent,
    start: card.start === null ? '' : t('share.start', { words: card.start }),
    stop: card.stop === null ? '' : t('share.stop', { words: card.stop }),
  }).trim();
