import { describe, expect, it } from 'vitest';
import { validatePack } from '../../src/scenarios/validate.ts';
import { all, put, tinyPack, without, withText } from './break-pack.ts';

const ana = 'people/ana-dias.json';
const bea = 'people/bea-roux.json';
const list = 'dilemmas/a-list.json';

/** What is broken, and the words in which an author is told. */
const cases: readonly (readonly [string, ReturnType<typeof put>, string])[] = [
  [
    'a word that is not in the list',
    put(ana, ['fragments', 0, 'silo'], 'tills'),
    `${ana} › fragments[0].silo: found "tills", expected one of till, loyalty-desk, letterbox`,
  ],
  [
    'a missing field',
    put(ana, ['fragments', 0, 'topics'], undefined),
    `${ana} › fragments[0].topics: found nothing, expected a list [ … ]`,
  ],
  [
    'a number that is too small',
    put(ana, ['age'], 3),
    `${ana} › age: found 3, expected at least 16`,
  ],
  [
    'a number that is too big',
    put(list, ['answers', 1, 'effects', 0, 'value'], 9),
    `${list} › answers[1].effects[0].value: found 9, expected at most 2`,
  ],
  [
    'text for a number',
    put(ana, ['age'], 'forty'),
    `${ana} › age: found "forty", expected a number`,
  ],
  [
    'one of a few numbers',
    put(ana, ['fragments', 0, 'depth'], 4),
    `${ana} › fragments[0].depth: found 4, expected 1, or 2, or 3`,
  ],
  [
    'an unknown field',
    put(ana, ['colour'], 'red'),
    `${ana}: found unknown "colour", expected only the fields of docs/scenario-format.md`,
  ],
  [
    'an unknown kind of effect',
    put(list, ['answers', 0, 'effects', 0, 'kind'], 'gold'),
    `${list} › answers[0].effects[0].kind: found "gold", expected one of budget, sales, attention`,
  ],
  [
    'a badly spelt id',
    put(ana, ['needs', 0, 'id'], 'A lamp'),
    `${ana} › needs[0].id: found "A lamp", expected lower-case words joined by hyphens`,
  ],
  [
    'weeks the wrong way round',
    put(ana, ['needs', 0, 'weeks'], [2, 1]),
    `${ana} › needs[0].weeks: found [2,1], expected the first week comes first`,
  ],
  [
    'an empty list',
    put(ana, ['lines'], []),
    `${ana} › lines: found [], expected at least 1 in the list`,
  ],
  ['a file that is not JSON', withText(ana, '{'), `${ana}: found text that is not JSON (`],
  [
    'a stray file',
    withText('peple/ana.json', '{}'),
    'peple/ana.json: found a file that nothing reads, expected pack.json, crowd.json, people/<person>.json',
  ],
  ['no manifest', without('pack.json'), 'pack.json: found no such file, expected the manifest'],
];

describe('a pack whose files have not the right shape', () => {
  it.each(cases)('%s', (_name, breakage, told) => {
    const { problems } = validatePack(breakage(tinyPack()));
    expect(problems.join('\n')).toContain(told);
  });

  it('is told everything at once', () => {
    const broken = all(put(ana, ['age'], 3), put(bea, ['age'], 3), put(list, ['weeks'], [0, 1]));
    const { problems } = validatePack(broken(tinyPack()));
    expect(problems).toHaveLength(4);
    expect(problems.at(-1)).toMatch(/^These must be mended first/);
  });
});
