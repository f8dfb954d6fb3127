import { describe, expect, it } from 'vitest';
import { validatePack } from '../../src/scenarios/validate.ts';
import { all, put, tinyPack, withText } from './break-pack.ts';

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
    'an identifier that only another fragment brings',
    all(
      put(ana, ['fragments', 0, 'gives'], { kind: 'email', value: 'a.d@' }),
      put(ana, second('candidates'), []),
    ),
    `${ana} › fragments[1].identifier: found email "a.d@", which leads to nobody unless "one-lamp" was picked up, expected candidates, or one of card "1-1"`,
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
    'an identifier that two people give',
    put(bea, ['fragments', 0, 'gives'], { kind: 'card', value: '1-1' }),
    `${bea} › fragments[0].gives: found card "1-1", already ana-dias’s`,
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
    'a way of leaving for somebody who stays',
    put(ana, ['lines', 0, 'departure'], 'authority'),
    `${ana} › lines[0].departure: found a way of leaving, on "thanks", expected the sign "leaves"`,
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

const concluded = (changes: Readonly<Record<string, unknown>>) =>
  put(ana, ['fragments', 2], {
    id: 'sleeps-badly',
    weeks: [1, 2],
    silo: 'till',
    via: 'inference',
    from: ['one-lamp'],
    dataType: 'health',
    facet: 'routine',
    depth: 2,
    origin: 'inferred',
    identifier: { kind: 'card', value: '1-1' },
    topics: ['lamps'],
    expects: [],
    askable: false,
    ...changes,
  });

const crowd = (changes: Readonly<Record<string, unknown>> = {}) =>
  withText(
    'crowd.json',
    JSON.stringify({
      firstNames: [
        { name: 'Ada', grammar: 'f' },
        { name: 'Bob', grammar: 'm' },
      ],
      surnames: ['Un', 'Deux'],
      identifiers: { newsletter: 'email' },
      lives: [
        {
          id: 'quiet',
          weight: 1,
          needs: [{ topics: ['lamps'], weeks: [1, 2], weight: 1 }],
          facts: [
            { id: 'lamp', silo: 'till', dataType: 'home', topics: ['lamps'], expects: [] },
            { id: 'mail', silo: 'newsletter', dataType: 'contact', topics: [], expects: [] },
          ],
        },
      ],
      ...changes,
    }),
  );

const life = (changes: Readonly<Record<string, unknown>>) => ({
  lives: [{ id: 'quiet', weight: 1, needs: [], facts: [], ...changes }],
});

const later: typeof cases = [
  [
    'a conclusion from nothing',
    concluded({ from: undefined }),
    `${ana} › fragments[2].from: found nothing, expected the fragments from which it can be concluded`,
  ],
  [
    'a conclusion from somebody else’s fragment',
    concluded({ from: ['one-rug'] }),
    `${ana} › fragments[2].from[0]: found "one-rug", expected a fragment that can be in the portrait of ana-dias`,
  ],
  [
    'a conclusion that asks for more than there is',
    concluded({ least: 2 }),
    `${ana} › fragments[2].least: found 2, expected at most the 1 of from`,
  ],
  [
    'a conclusion from what comes after it',
    concluded({ from: ['two-bulbs'], weeks: [1, 1] }),
    `${ana} › fragments[2].from[0]: found "two-bulbs", of week 2, expected a fragment that can be held by week 1`,
  ],
  [
    'a conclusion that somebody declared, and could be asked for',
    concluded({ origin: 'declared', askable: true }),
    `${ana} › fragments[2].origin: found "declared", expected inferred`,
  ],
  [
    'a fragment of the street with from',
    put(ana, second('from'), ['one-lamp']),
    `${ana} › fragments[1].from: found ["one-lamp"], expected no from, or via inference`,
  ],

  [
    'a condition on a purpose that never opens',
    put(list, ['when', 0], { kind: 'purpose-used', purpose: 'price' }),
    `${list} › when[0]: found "price", so it can never be drawn, expected a purpose that is open by week`,
  ],
  [
    'an offer of a purpose that no act opens',
    put('pack.json', ['offers'], [{ id: 'a-broker', purpose: 'sell-on', within: [1, 2] }]),
    'pack.json › offers[0].purpose: found "sell-on" in weeks [1,2], expected a purpose that act "one" opens: serve',
  ],
  [
    'an offer longer than its weeks',
    put('pack.json', ['offers'], [{ id: 'a-week', purpose: 'serve', within: [1, 1], lasts: 2 }]),
    'pack.json › offers[0].lasts: found 2 weeks, expected at most the 1 of "within"',
  ],
  [
    'an offer after the last week',
    put('pack.json', ['offers'], [{ id: 'late', purpose: 'serve', within: [3, 4] }]),
    'pack.json › offers[0].within: found [3,4], expected weeks of the acts, 1 to 2',
  ],
  [
    'a purpose that never opens in its act',
    put('pack.json', ['offers'], [{ id: 'late', purpose: 'serve', within: [3, 4] }]),
    'pack.json › acts[0].purposes: found "serve", which never opens in it, expected an offer of it within weeks 1 to 2',
  ],
  [
    'an act in which nothing is always open',
    put('pack.json', ['offers'], [{ id: 'a-week', purpose: 'serve', within: [1, 2] }]),
    'pack.json › acts[0].purposes: found serve, each only while an offer stands, expected one at least that is always open',
  ],
  [
    'two offers of one purpose that may meet',
    put(
      'pack.json',
      ['offers'],
      [
        { id: 'a-week', purpose: 'serve', within: [1, 2] },
        { id: 'another', purpose: 'serve', within: [2, 2] },
      ],
    ),
    'pack.json › offers[1].within: found [2,2], which meets offers[0] of the same purpose, expected weeks of its own',
  ],
  [
    'a condition on a policy that cannot be set',
    put(list, ['when', 0], { kind: 'policy', policy: 'silent' }),
    `${list} › when[0]: found "silent", so it can never be drawn, expected weeks of an act with "atScale"`,
  ],
  [
    'a condition on an answer that cannot be given',
    put(list, ['when', 0], { kind: 'answered', dilemma: 'a-list', answer: 'perhaps' }),
    `${list} › when[0].answer: found "perhaps", expected an answer of a-list`,
  ],
  [
    'a condition on a base larger than everybody',
    put(list, ['when', 0], { kind: 'base-at-least', count: 99 }),
    `${list} › when[0]: found 99, so it can never be drawn, expected at most the 10 people`,
  ],
  [
    'an effect on a silo that never opens',
    put(list, ['answers', 1, 'effects', 0], { kind: 'erase-base', silos: ['photos'] }),
    `${list} › answers[1].effects[0].silos[0]: found "photos", expected a silo that an act opens`,
  ],
  [
    'a note that can never be left',
    put(
      'pack.json',
      ['notes'],
      [{ id: 'alas', weeks: [1, 2], when: [{ kind: 'held-at-least', count: 9 }] }],
    ),
    'pack.json › notes[0].when[0]: found 9, so it can never be drawn',
  ],
  [
    'a note after the end',
    put('pack.json', ['notes'], [{ id: 'late', weeks: [1, 5] }]),
    'pack.json › notes[0].weeks: found [1,5], expected weeks of the acts',
  ],

  [
    'a purpose that only a template can write, without one',
    put('pack.json', ['acts', 0, 'purposes'], ['serve', 'price']),
    'pack.json › templates: found none for "price" in the tone warm, expected one at least',
  ],
  [
    'a template for a purpose that never opens',
    put('pack.json', ['templates'], [{ id: 'sale', purpose: 'sell', tone: 'warm' }]),
    'pack.json › templates[0].purpose: found "sell", expected a purpose that an act opens: serve',
  ],

  [
    'an act at scale without a crowd',
    put('pack.json', ['acts', 0, 'atScale'], true),
    'crowd.json: found no such file, expected one: an act has "atScale"',
  ],
  [
    'a life whose need nothing speaks of',
    crowd(
      life({
        facts: [{ id: 'lamp', silo: 'till', dataType: 'home', topics: ['lamps'], expects: [] }],
        needs: [{ topics: ['rugs'], weeks: [1, 2], weight: 1 }],
      }),
    ),
    'crowd.json › lives[0].needs[0].topics: found "rugs", of which no fact of this life speaks',
  ],
  [
    'a silo where no life leaves anything',
    crowd(
      life({
        facts: [{ id: 'lamp', silo: 'till', dataType: 'home', topics: ['lamps'], expects: [] }],
        needs: [{ topics: ['lamps'], weeks: [1, 2], weight: 1 }],
      }),
    ),
    'crowd.json › lives: found no fact left in "newsletter"',
  ],
  [
    'a life that leaves something where nothing is open',
    crowd(
      life({
        facts: [{ id: 'pic', silo: 'photos', dataType: 'photos', topics: ['pics'], expects: [] }],
        needs: [{ topics: ['pics'], weeks: [1, 2], weight: 1 }],
      }),
    ),
    'crowd.json › lives[0].facts[0].silo: found "photos", expected a silo that an act opens',
  ],
  [
    'a life without a need',
    crowd(life({ facts: [] })),
    'crowd.json › lives[0].needs: found [], expected at least 1',
  ],
  [
    'one surname twice',
    crowd({ surnames: ['Un', 'Un'] }),
    'crowd.json › surnames[1]: found "Un" again, expected each once',
  ],
];

describe('a pack whose files do not fit together', () => {
  it('is sound before it is broken', () => {
    expect(validatePack(tinyPack()).problems).toEqual([]);
  });

  it.each([...cases, ...later])('%s', (_name, breakage, told) => {
    const { problems } = validatePack(breakage(tinyPack()));
    expect(problems.join('\n')).toContain(told);
  });
});
