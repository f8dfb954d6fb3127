import type { Scenario } from '../../scenarios/schema.ts';
import { smallCrowd } from './small-crowd.ts';
import { smallPack } from './small-pack.ts';

/** Words found nowhere else, one for each hidden name of the pack. */
const word = (what: string, ...names: readonly string[]): string =>
  `sentinel-${what}-${names.join('-')}`;

/** Numbers whose digits are found nowhere else. */
const CHANNEL = 0.41414141;
const MOMENT = 0.52525252;
const WEIGHT = 0.63636363;
const ATTENTIVENESS = 0.74747474;
const RETURN = 0.85858585;
const SEGMENT = 96.969696;

/** The small pack with a sentinel in every hidden field that can hold one. */
export const plantedPack: Scenario = {
  ...smallPack,
  dilemmas: smallPack.dilemmas.map((dilemma) => ({
    ...dilemma,
    answers: dilemma.answers.map((answer) => ({
      ...answer,
      effects: [
        ...answer.effects,
        { kind: 'erase' as const, topics: [word('erased', dilemma.id, answer.id)] },
      ],
    })),
  })),
  crowd: {
    ...smallCrowd,
    lives: smallCrowd.lives.map((life) => ({
      ...life,
      needs: life.needs.map((need) => ({
        ...need,
        topics: [word('topic', life.id)],
        weight: WEIGHT,
      })),
      facts: life.facts.map((fact) => ({ ...fact, topics: [word('topic', fact.id)] })),
    })),
  },
  people: smallPack.people.map((person) => ({
    ...person,
    traits: {
      ...person.traits,
      segments: { fundamentalist: SEGMENT, pragmatist: SEGMENT, unconcerned: SEGMENT },
      attentiveness: [ATTENTIVENESS, ATTENTIVENESS],
      expectedReturn: [RETURN, RETURN],
    },
    channels: { email: CHANNEL, counter: CHANNEL, letter: CHANNEL, text: CHANNEL },
    moments: { morning: MOMENT, afternoon: MOMENT, evening: MOMENT, late: MOMENT },
    needs: person.needs.map((need) => ({
      ...need,
      id: word('need', person.id, need.id),
      topics: need.topics.map((topic) => word('topic', topic)),
      weight: WEIGHT,
    })),
    fragments: person.fragments.map((left) => ({
      ...left,
      topics: [...left.topics.map((topic) => word('topic', topic)), word('left', left.id)],
      staleAfter: 37,
    })),
  })),
};

/** What must never be seen before the debrief. */
export const PLANTED: readonly string[] = [
  'sentinel-need-',
  'sentinel-topic-',
  'sentinel-left-',
  'sentinel-erased-',
  ...[CHANNEL, MOMENT, WEIGHT, ATTENTIVENESS, RETURN, SEGMENT].map(String),
  '"someone-else"',
  '"gift"',
];
