/** The lab's door for whoever writes an experiment or asks a question of the model (README.md). */
export { appropriateness } from './appropriateness/appropriateness.ts';
export type { CellInput, Experiment, FactInput } from './experiment/cell.ts';
export { readExperiment } from './experiment/read-experiment.ts';
export { type Result, runExperiment } from './experiment/run-experiment.ts';
export { MEASURES, type Measure } from './measures/measures.ts';
