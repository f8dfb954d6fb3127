import { expect, it } from 'vitest';
import { holdEnding } from './hold-ending.ts';

it.each([
  ['One thing before you go.', 'One thing before\u00a0you\u00a0go.'],
  ['Votre carte suffit, rien de plus\u00a0!', 'Votre carte suffit, rien\u00a0de\u00a0plus\u00a0!'],
  ['Je ne vous retiens qu’une minute.', 'Je ne vous retiens qu’une\u00a0minute.'],
  ['Maison Fauvette', 'Maison\u00a0Fauvette'],
  ['Des renseignements contradictoires.', 'Des renseignements contradictoires.'],
  ['Merci.', 'Merci.'],
])('%s', (written, held) => {
  expect(holdEnding(written)).toBe(held);
});
