import { describe, expect, it } from 'vitest';
import { validatePack } from '../../src/scenarios/validate.ts';
import { all, put, tinyPack } from './break-pack.ts';

const ana = 'people/ana-dias.json';
const bea = 'people/bea-roux.json';
const list = 'dilemmas/a-list.json';
const second = (...path: (string | number)[]) => ['fragments', 1, ...path];

const renamed = (id: string) =>
  all(put(ana, ['fragments', 0, 'id'], id), put('pack.json', ['opening'], id));

/** What is broken, and the words in which an author is told. */
const cases: readonly (readonly [string, ReturnType<typeof put>, string])[] = [
  [
    'a file named otherwise than its id',
    put(bea, ['id'], 'bea'),
    `${bea} › id: found "bea", expected the name of the file`,
  ],
  [
    'one id for two fragments',
    put(bea, ['fragments', 0, 'id'], 'one-lamp'),
    `${bea} › fragments[0].id: found "one-lamp" again (first in ${ana} › fragments[0].id), expected an id used once`,
  ],
  [
    'one id for two lines',
    put(ana, ['lines', 1, 'id'], 'thanks'),
    `${ana} › lines[1].id: found "thanks" again (first in ${ana} › lines[0].id)`,
  ],
  [
    'an id that tells the name',
    renamed('lamp-of-dias'),
    `${ana} › fragments[0].id: found "lamp-of-dias", which names "dias", expected an id that names nobody`,
  ],

  [
    'an opening that does not exist',
    put('pack.json', ['opening'], 'a-lamp'),
    'pack.json › opening: found "a-lamp", expected the id of a fragment',
  ],
  [
    'an opening that is not on the street',
    put('pack.json', ['opening'], 'a-bought-line'),
    'pack.json › opening: found "a-bought-line", via dilemma, expected a fragment via street',
  ],
  [
    'an opening after the first week',
    put('pack.json', ['opening'], 'two-bulbs'),
    'pack.json › opening: found "two-bulbs", in weeks [2,2], expected a fragment of week 1 alone',
  ],
  [
    'an act with a channel that nobody described',
    put('pack.json', ['acts', 0, 'channels'], ['text']),
    'pack.json › acts[0].channels: found "text", expected a channel described in channels: email',
  ],
  [
    'a purpose without generic messages',
    put('pack.json', ['generic'], {}),
    'pack.json › generic.serve: found nothing, expected how many generic messages',
  ],
  [
    'a shared line about a fragment',
    put('pack.json', ['lines', 0, 'fragment'], 'one-lamp'),
    'pack.json › lines[0].fragment: found "one-lamp", expected no fragment',
  ],
  [
    'a population smaller than the cast',
    put('pack.json', ['population', 'size'], 1),
    'pack.json › population.size: found 1, expected at least the 2 people',
  ],

  [
    'a fragment after the end',
    put(ana, second('weeks'), [2, 3]),
    `${ana} › fragments[1].weeks: found [2,3], expected weeks of the acts, 1 to 2`,
  ],
  [
    'a need that begins after the end',
    put(ana, ['needs', 0, 'weeks'], [3, 4]),
    `${ana} › needs[0].weeks: found [3,3], expected weeks of the acts`,
  ],
  [
    'a silo that is shut',
    put(ana, ['fragments', 0, 'silo'], 'photos'),
    `${ana} › fragments[0].silo: found "photos" in weeks [1,1], expected a silo that act "one" opens: till, newsletter`,
  ],

  [
    'an identifier that leads nowhere',
    put(ana, second('candidates'), []),
    `${ana} › fragments[1].identifier: found email "a.d@", by which nobody is known yet, expected candidates, or one of card "1-1"`,
  ],
  [
    'a candidate who does not exist',
    put(ana, second('candidates', 1, 'person'), 'bob'),
    `${ana} › fragments[1].candidates[1].person: found "bob", expected each of people/*.json at most once`,
  ],
  [
    'a candidate twice',
    put(ana, second('candidates', 1, 'person'), 'ana-dias'),
    `${ana} › fragments[1].candidates[1].person: found "ana-dias" again`,
  ],
  [
    'candidates that forget their owner',
    put(ana, second('candidates'), [{ person: 'bea-roux', evidence: ['same-initial'] }]),
    `${ana} › fragments[1].candidates: found bea-roux, expected "ana-dias" among them`,
  ],
  [
    'one card for two people',
    put(bea, ['known', 0, 'value'], '1-1'),
    `${bea} › known[0]: found card "1-1", already ana-dias’s`,
  ],

  [
    'a need of which nothing speaks',
    put(ana, ['needs', 0, 'topics'], ['lamps', 'rugs']),
    `${ana} › needs[0].topics: found "rugs", of which no fragment of theirs speaks by week 2, expected a topic of their fragments: lamps`,
  ],
  [
    'a person without a need',
    put(ana, ['needs'], []),
    `${ana} › needs: found [], expected at least 1`,
  ],
  [
    'a line about a fragment of another',
    put(ana, ['lines', 0, 'fragment'], 'one-rug'),
    `${ana} › lines[0].fragment: found "one-rug", expected the id of a fragment in the same file`,
  ],
  [
    'a sign that nobody voices',
    put(ana, ['lines', 4, 'sign'], 'asks'),
    `${ana} › lines: found no line for "leaves", expected at least one`,
  ],
  [
    'only lines with a cause',
    put(ana, ['lines', 0, 'cause'], 'fit'),
    `${ana} › lines: found only lines for "thanks" that answer one cause or one fragment`,
  ],

  [
    'a dilemma after the end',
    put(list, ['weeks'], [1, 9]),
    `${list} › weeks: found [1,9], expected weeks of the acts`,
  ],
  [
    'a condition on an unknown topic',
    put(list, ['when', 0, 'topics'], ['rugs']),
    `${list} › when[0].topics: found "rugs", of which no fragment speaks, expected a topic of fragments: lamps`,
  ],
  [
    'a dilemma that waits for what comes later',
    all(
      put(ana, second('topics'), ['bulbs']),
      put(list, ['when', 0, 'topics'], ['bulbs']),
      put(list, ['weeks'], [1, 1]),
    ),
    `${list} › when[0]: found ["bulbs"], so it can never be drawn, expected topics of fragments that can be held by week 1`,
  ],
  [
    'a dilemma that waits for too much',
    put(list, ['when', 0], { kind: 'held-at-least', count: 9 }),
    `${list} › when[0]: found 9, so it can never be drawn, expected at most the 3 fragments`,
  ],
  [
    'an effect on nobody in particular',
    put(list, ['answers', 1, 'effects', 0, 'who'], 'person'),
    `${list} › answers[1].effects[0].who: found "person", in a dilemma that no sign brings`,
  ],
  [
    'an effect on an unknown topic',
    put(list, ['answers', 1, 'effects', 0, 'who'], { topics: ['rugs'] }),
    `${list} › answers[1].effects[0].who.topics: found "rugs"`,
  ],
  [
    'an erasure of an unknown topic',
    put(list, ['answers', 1, 'effects', 0], { kind: 'erase', topics: ['rugs'] }),
    `${list} › answers[1].effects[0].topics: found "rugs"`,
  ],
  [
    'a fragment that lies on the street already',
    put(list, ['answers', 0, 'effects', 1, 'fragments'], ['one-rug', 'a-bought-line']),
    `${list} › answers[0].effects[1].fragments[0]: found "one-rug", via street, expected a fragment of people/*.json whose via is dilemma`,
  ],
  [
    'a fragment that nothing brings',
    put(list, ['answers', 0, 'effects'], []),
    `${bea} › fragments[1].via: found "dilemma", but no dilemma brings "a-bought-line"`,
  ],
];

describe('a pack whose files do not fit together', () => {
  it('is sound before it is broken', () => {
    expect(validatePack(tinyPack()).problems).toEqual([]);
  });

  it.each(cases)('%s', (_name, breakage, told) => {
    const { problems } = validatePack(breakage(tinyPack()));
    expect(problems.join('\n')).toContain(told);
  });
});
