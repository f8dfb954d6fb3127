import { INTRUSION } from './constants.ts';
import type { FactShown } from './contact.ts';

const ofDepth = (depth: 1 | 2 | 3): number => {
  const [shallow, middle, deep] = INTRUSION.specificity;
  return depth === 1 ? shallow : depth === 2 ? middle : deep;
};

/**
 * Points for how exactly a message shows what is known. Several facts together cost more than their sum:
 * one fact shown beats all facts shown (Bleier & Eisenbeiss 2015).
 */
export const specificity = (facts: readonly FactShown[]): number => {
  const depth = facts.reduce((total, fact) => total + ofDepth(fact.depth), 0);
  return depth * (1 + INTRUSION.specificityBreadth * Math.max(0, facts.length - 1));
};
