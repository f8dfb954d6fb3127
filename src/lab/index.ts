/** The lab's door for whoever writes an experiment or asks a question of the model (README.md). */
export { appropriateness } from './appropriateness/appropriateness.ts';
