import type { Text } from '../../protocol/text.ts';
import { textKeys } from '../../protocol/text-keys.ts';
import type { Person } from '../../scenarios/schema.ts';

/** The holes that any sentence about a person may have: names are keys to be formatted first. */
export const personParams = ({ id, grammar }: Person): Text['params'] => ({
  firstName: `@${textKeys.person(id, 'first-name')}`,
  formal: `@${textKeys.person(id, 'formal')}`,
  grammar,
});
