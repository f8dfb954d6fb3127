import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PURPOSES, SILOS, TERMS, type Term } from '../../protocol/vocabulary.ts';
import { contact, fact, judge } from '../testing/contacts.ts';
import type { Contact, FactShown, Judge } from './contact.ts';
import { privacyCalculus } from './privacy-calculus.ts';

const unit = fc.double({ min: 0, max: 1, noNaN: true });

const facts: fc.Arbitrary<FactShown> = fc.record({
  sensitivity: unit,
  nearness: unit,
  silo: fc.constantFrom(...SILOS),
  origin: fc.constantFrom('declared', 'observed', 'inferred', 'bought'),
  depth: fc.constantFrom(1, 2, 3),
  expected: fc.boolean(),
  consented: fc.boolean(),
  truth: fc.constantFrom('true', 'stale', 'gift', 'someone-else'),
  relevance: unit,
});

const contacts: fc.Arbitrary<Contact> = fc.record({
  purpose: fc.constantFrom(...PURPOSES),
  facts: fc.array(facts, { maxLength: 4 }),
  obtrusiveness: unit,
  capacity: fc.double({ min: 0.5, max: 20, noNaN: true }),
  pressure: fc.record({ own: unit, others: unit }),
  channelWelcome: unit,
  momentWelcome: unit,
  late: fc.boolean(),
  explain: fc.boolean(),
  choice: fc.boolean(),
  rightAddress: fc.boolean(),
});

const judges: fc.Arbitrary<Judge> = fc.record({
  concern: unit,
  attentiveness: unit,
  expectedReturn: unit,
  trust: unit,
  given: fc.nat(8),
  received: unit,
  latent: fc.tuple(unit, unit, unit, unit),
});

const share = (whose: Judge, which: Contact, term: Term): number =>
  privacyCalculus(whose, which).terms.find((found) => found.term === term)?.value ?? 0;

const feeling = (whose: Judge, which: Contact): number => privacyCalculus(whose, which).feeling;

describe('terms and feeling', () => {
  test('the shown terms sum to the feeling exactly, in order, each once', () => {
    fc.assert(
      fc.property(judges, contacts, (whose, which) => {
        const { terms, feeling: felt } = privacyCalculus(whose, which);
        let sum = 0;
        for (const { value } of terms) sum += value;
        expect(sum).toBe(felt);
        const ranks = terms.map(({ term }) => TERMS.indexOf(term));
        expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b));
        expect(Number.isFinite(felt)).toBe(true);
      }),
    );
  });

  test('the golden case: one receipt that answers a need, by e-mail in the morning', () => {
    expect(privacyCalculus(judge(), contact())).toMatchInlineSnapshot(`
      {
        "feeling": 1.235376456,
        "intrusion": 0.015909120000000006,
        "latent": [
          0,
          0,
          0,
          0,
        ],
        "noticed": [
          0.6960000000000001,
        ],
        "service": 1.21104,
        "terms": [
          {
            "term": "fit",
            "value": 0.3456,
          },
          {
            "term": "moment",
            "value": 0.15551999999999996,
          },
          {
            "term": "place",
            "value": 0.22550399999999993,
          },
          {
            "term": "service",
            "value": 0.48441599999999996,
          },
          {
            "term": "specificity",
            "value": -0.024360000000000003,
          },
          {
            "term": "obtrusiveness",
            "value": 0.018,
          },
          {
            "term": "interplay",
            "value": -0.010962000000000001,
          },
          {
            "term": "trust",
            "value": 0.049854479999999986,
          },
          {
            "term": "expected-return",
            "value": -0.008196024,
          },
        ],
      }
    `);
  });

  test('the golden case: three facts from two silos, sold at night by text', () => {
    const night = contact({
      purpose: 'sell',
      facts: [
        fact({ sensitivity: 0.45, nearness: 0.5, silo: 'letterbox', depth: 2, expected: false }),
        fact({ sensitivity: 0.65, nearness: 0.35, silo: 'newsletter', expected: false }),
        fact({ expected: false }),
      ],
      obtrusiveness: 0.7,
      channelWelcome: 0.3,
      momentWelcome: 0.05,
      late: true,
    });
    expect(privacyCalculus(judge(), night)).toMatchInlineSnapshot(`
      {
        "feeling": -1.2066772367411767,
        "intrusion": 1.2214507657400497,
        "latent": [
          0.026033409483077214,
          0.11205589999999997,
          0,
          0,
        ],
        "noticed": [
          0.8160000000000001,
          0.7752000000000001,
          0.5916,
        ],
        "service": 0.07280000000000002,
        "terms": [
          {
            "term": "fit",
            "value": 0.38400000000000006,
          },
          {
            "term": "moment",
            "value": -0.43920000000000003,
          },
          {
            "term": "place",
            "value": -0.037439999999999994,
          },
          {
            "term": "service",
            "value": -0.014559999999999998,
          },
          {
            "term": "appropriateness",
            "value": -0.09873645097921811,
          },
          {
            "term": "crossing",
            "value": -0.4464591000000001,
          },
          {
            "term": "specificity",
            "value": -0.24883920000000007,
          },
          {
            "term": "obtrusiveness",
            "value": -0.002800000000000011,
          },
          {
            "term": "interplay",
            "value": -0.28789313,
          },
          {
            "term": "trust",
            "value": 0.04618911523916872,
          },
          {
            "term": "expected-return",
            "value": -0.060938471001127176,
          },
        ],
      }
    `);
  });
});

describe('laws of the calculus', () => {
  test('somebody without concern is not intruded upon, only mistaken, bored or served', () => {
    const told: readonly Term[] = [
      'appropriateness',
      'crossing',
      'inference',
      'provenance',
      'specificity',
      'interplay',
      'obtrusiveness',
      'fatigue',
    ];
    fc.assert(
      fc.property(judges, contacts, (whose, which) => {
        const calm = { ...whose, concern: 0, latent: [0, 0, 0, 0] };
        for (const term of told) expect(share(calm, which, term)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('what is not noticed does not hurt yet, and hurts more when found out', () => {
    const which = contact({ facts: [fact({ expected: false })] });
    const absent = privacyCalculus(judge({ attentiveness: 0 }), which);
    expect(absent.terms.find(({ term }) => term === 'crossing')).toBeUndefined();
    expect(absent.latent[1]).toBeGreaterThan(0);
    const later = share(judge({ latent: absent.latent }), contact({ explain: true }), 'crossing');
    expect(-later).toBeGreaterThan(absent.latent[1] ?? 0);
  });

  test('explaining, leaving a choice, having asked and being trusted soften; they never sharpen what is noticed', () => {
    const crossed = contact({ facts: [fact({ expected: false, sensitivity: 0.5 })] });
    const attentive = judge({ attentiveness: 1 });
    const plain = feeling(attentive, crossed);
    expect(feeling(attentive, { ...crossed, explain: true })).toBeGreaterThan(plain);
    expect(feeling(attentive, { ...crossed, choice: true })).toBeGreaterThan(plain);
    expect(feeling({ ...attentive, trust: 0.9 }, crossed)).toBeGreaterThan(plain);
    const agreed = { ...crossed, facts: crossed.facts.map((f) => ({ ...f, consented: true })) };
    expect(feeling(attentive, agreed)).toBeGreaterThan(plain);
  });

  test('a way out leaves a generic message as it was', () => {
    const generic = contact({ facts: [] });
    expect(feeling(judge(), { ...generic, choice: true })).toBe(feeling(judge(), generic));
  });

  test('one fact shown beats all facts shown', () => {
    const deep = fact({ depth: 2, expected: false });
    const one = feeling(judge(), contact({ facts: [deep] }));
    expect(feeling(judge(), contact({ facts: [deep, deep, deep] }))).toBeLessThan(one);
  });

  test('targeted and obtrusive together are worse than the sum of each alone', () => {
    const quiet = { obtrusiveness: 0.1, channelWelcome: 0.5 };
    const loud = { obtrusiveness: 0.9, channelWelcome: 0.5 };
    const private_ = [fact({ sensitivity: 0.8 })];
    const neither = feeling(judge(), contact({ facts: [], ...quiet }));
    const targeted = feeling(judge(), contact({ facts: private_, ...quiet }));
    const obtrusive = feeling(judge(), contact({ facts: [], ...loud }));
    const both = feeling(judge(), contact({ facts: private_, ...loud }));
    expect(both - neither).toBeLessThan(targeted - neither + (obtrusive - neither));
  });

  test('the more useful the purpose, the better it is taken', () => {
    fc.assert(
      fc.property(judges, unit, (whose, relevance) => {
        const felt = PURPOSES.map((purpose) =>
          feeling(whose, contact({ purpose, facts: [fact({ relevance })] })),
        );
        expect(felt).toEqual([...felt].sort((a, b) => b - a));
      }),
    );
  });

  test('a false fact is worse than the same fact true', () => {
    fc.assert(
      fc.property(judges, contacts, facts, (whose, which, lead) => {
        const attentive = { ...whose, attentiveness: Math.max(0.1, whose.attentiveness) };
        const told = (truth: FactShown['truth']) =>
          feeling(attentive, { ...which, facts: [{ ...lead, truth }] });
        expect(told('someone-else')).toBeLessThan(told('true'));
      }),
    );
  });

  test('service received is the benefit, whatever the intrusion', () => {
    expect(privacyCalculus(judge({ concern: 1 }), contact()).service).toBe(
      privacyCalculus(judge({ concern: 0 }), contact()).service,
    );
  });
});
