import { SEGMENTS, type Segment } from '../../protocol/vocabulary.ts';
import { PopulationShape } from '../experiment/cell.ts';
import { drawSubjects } from '../experiment/subjects.ts';
import type { Study } from './study.ts';

const PUBLISHED: Readonly<Record<Segment, number>> = {
  fundamentalist: 23,
  pragmatist: 51,
  unconcerned: 26,
};

export const segments: Study = {
  row: 10,
  source: 'GDMA 2017, 10 countries with France (n = 11,000)',
  confidence: ['S'],
  method:
    'People were sorted by what they said of their data. Here the base is drawn by these very weights: the row shows that the draw keeps them, and no more.',
  findings: (panel) => {
    const people = drawSubjects(PopulationShape.parse(panel));
    return SEGMENTS.map((segment) => {
      const share = people.filter((one) => one.segment === segment).length / people.length;
      const published = PUBLISHED[segment];
      return {
        what: `share of ${segment}s`,
        published: `${published} %`,
        simulated: share,
        band: [published / 100 - 0.04, published / 100 + 0.04],
      };
    });
  },
};
