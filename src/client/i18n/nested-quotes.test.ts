import { expect, it } from 'vitest';
import { settleQuotes } from './nested-quotes.ts';

it.each([
  ['About ““I am moving soon””: a word will do.', 'About “I am moving soon”: a word will do.'],
  ['“Score: “starting over, single””: 20% off.', '“Score: ‘starting over, single’”: 20% off.'],
  ['“Table in the basket”: “three” left.', '“Table in the basket”: “three” left.'],
  ['« « Je déménage » » : un mot suffit.', '« Je déménage » : un mot suffit.'],
  ['Pour « Case « rentrée » cochée », merci.', 'Pour « Case “rentrée” cochée », merci.'],
  ['« Midi et quart, code « V. » » : merci.', '« Midi et quart, code “V.” » : merci.'],
  ['« Les rideaux » et « la table ».', '« Les rideaux » et « la table ».'],
])('%s', (nested, settled) => {
  expect(settleQuotes(nested)).toBe(settled);
});
