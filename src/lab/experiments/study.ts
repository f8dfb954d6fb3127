import { type Experiment, ExperimentShape } from '../experiment/cell.ts';
import { type Result, runExperiment } from '../experiment/run-experiment.ts';
import type { Measure } from '../measures/measures.ts';

/** How a published figure was read: docs/model.md. */
export type Confidence = 'P' | 'A' | 'R' | 'S' | 'V';

/** One thing that a study found, and what the simulation makes of it. */
export interface Finding {
  readonly what: string;
  /** In the study's own words or figures. */
  readonly published: string;
  readonly simulated: number;
  /** Passes from the first to the second, both included. */
  readonly band: readonly [number, number];
  /** Digits to show (2). */
  readonly digits?: number;
  /** For a finding that fails: why it is left failing. */
  readonly explanation?: string;
}

/** Who takes part. */
export interface Panel {
  readonly size: number;
  readonly seed: number;
}

/** One row of the evidence, as a method section: who took part, what they met, what was measured. */
export interface Study {
  readonly row: number;
  readonly source: string;
  readonly confidence: readonly Confidence[];
  /** What was done, then and here, and where the two differ. */
  readonly method: string;
  readonly findings: (panel: Panel) => readonly Finding[];
}

/** What a cell measured, in the mean. */
export type Reading = (cell: string, measure: Measure) => number;

/** Runs an experiment on a panel, and gives what can be read of it. */
export const measured = (experiment: Omit<Experiment, 'population'>, panel: Panel): Reading => {
  const result: Result = runExperiment(ExperimentShape.parse({ ...experiment, population: panel }));
  return (cell, measure) => {
    const value = result.cells[cell]?.measures[measure]?.mean;
    if (value === undefined)
      throw new RangeError(`${experiment.name}: “${measure}” was not measured of “${cell}”`);
    return value;
  };
};

const INFINITE = Number.POSITIVE_INFINITY;

/** A direction: above 0 by more than rounding. */
export const ABOVE_ZERO: readonly [number, number] = [1e-6, INFINITE];

export const passes = ({ simulated, band: [low, high] }: Finding): boolean =>
  simulated >= low && simulated <= high;
