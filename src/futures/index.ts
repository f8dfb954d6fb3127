export { alternativesTo, type Instead } from './alternatives.ts';
export { NotThisRecord, type Script, scriptOf, type Taken } from './script.ts';
export { type Answer, type End, type Question, whatIf } from './what-if.ts';
