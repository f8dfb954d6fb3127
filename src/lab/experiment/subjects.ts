import { capacityFactor } from '../../engine/consumer/capacity.ts';
import { START } from '../../engine/consumer/trait-constants.ts';
import { traitsFrom } from '../../engine/consumer/traits.ts';
import { SEGMENTS, type Segment, VOICES, type Voice } from '../../protocol/vocabulary.ts';
import type { Cell, Population } from './cell.ts';

/** One simulated person, as the engine draws them. All in [0, 1] but `capacity`. */
export interface Subject {
  readonly segment: Segment;
  readonly voice: Voice;
  readonly concern: number;
  readonly attentiveness: number;
  readonly expectedReturn: number;
  readonly threshold: number;
  readonly trust: number;
  readonly tolerance: number;
  /** Factor on the contacts that feel right. */
  readonly capacity: number;
}

/** The base of the game: GDMA 2017 for the segments, about half silent. */
const SEGMENT_WEIGHTS = { fundamentalist: 23, pragmatist: 51, unconcerned: 26 };
const VOICE_WEIGHTS = { silent: 50, complainer: 30, public: 20 };

/** People drawn by the engine itself; the same seed, the same people. */
export const drawSubjects = (population: Population): readonly Subject[] => {
  const { size, seed } = population;
  const source = {
    segments: population.segments ?? SEGMENT_WEIGHTS,
    voices: population.voices ?? VOICE_WEIGHTS,
    attentiveness: population.attentiveness ?? [START.attentiveness.low, START.attentiveness.high],
    expectedReturn: population.expectedReturn ?? [
      START.expectedReturn.low,
      START.expectedReturn.high,
    ],
  } as const;
  const traitsOf = traitsFrom(seed, source);
  return Array.from({ length: size }, (_, index) => {
    const traits = traitsOf(index);
    return {
      ...traits,
      segment: SEGMENTS[traits.segment] ?? 'pragmatist',
      voice: VOICES[traits.voice] ?? 'silent',
      capacity: capacityFactor(seed, index),
    };
  });
};

const isWithin = (value: number, range: readonly [number, number] | undefined): boolean =>
  range === undefined || (value >= range[0] && value <= range[1]);

/** Whether somebody is among those whom a cell is about. */
const fits = (subject: Subject, { people }: Cell): boolean =>
  (people.segments?.includes(subject.segment) ?? true) &&
  (people.voices?.includes(subject.voice) ?? true) &&
  isWithin(subject.concern, people.concern) &&
  isWithin(subject.attentiveness, people.attentiveness) &&
  isWithin(subject.expectedReturn, people.expectedReturn) &&
  isWithin(subject.trust, people.trust) &&
  isWithin(subject.tolerance, people.tolerance);

/** Those whom a cell is about, with the trust that it gives them: the mean is moved, differences are kept. */
export const subjectsOf = (subjects: readonly Subject[], cell: Cell): readonly Subject[] => {
  const chosen = subjects.filter((subject) => fits(subject, cell));
  const { trust } = cell;
  if (trust === undefined) return chosen;
  const mean = chosen.reduce((total, one) => total + one.trust, 0) / Math.max(1, chosen.length);
  return chosen.map((subject) => ({
    ...subject,
    trust: Math.min(1, Math.max(0, trust + subject.trust - mean)),
  }));
};
