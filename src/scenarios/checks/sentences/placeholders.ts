import { FRAGMENT_PURPOSES } from '../../../protocol/vocabulary.ts';

const ABOUT_SOMEBODY: readonly string[] = ['firstName', 'formal', 'grammar'];

/** Sentences that always concern one customer: what they are sent, what they notice, what they answer. */
const CONCERNS_ONE = new RegExp(
  `^(message\\.|noticed\\.|line\\.|person\\.[^.]+\\.line\\.|fragment\\.[^.]+\\.(mention|noticed|${FRAGMENT_PURPOSES.join('|')})$)`,
);

/** What a template leans on: the kind of data, *your purchases*, and the fact in three words. */
const ABOUT_A_FACT: readonly string[] = ['yours', 'slip'];

/** Of a dilemma; its title and its answers' labels are also shown in lists, where nobody is named. */
const DILEMMA = /^dilemma\.([^.]+)\.(story|.+\.detail|.+\.outcome)$/;

/**
 * What the game puts in the holes of a sentence, by its name. The list of docs/scenario-format.md.
 * @param personal dilemmas that somebody's sign brings.
 */
export const allowedPlaceholders = (
  key: string,
  personal: ReadonlySet<string>,
): readonly string[] => {
  const dilemma = DILEMMA.exec(key)?.[1];
  const concerns = CONCERNS_ONE.test(key) || (dilemma !== undefined && personal.has(dilemma));
  if (key.startsWith('message.template.')) return [...ABOUT_SOMEBODY, ...ABOUT_A_FACT];
  return concerns ? ABOUT_SOMEBODY : [];
};
