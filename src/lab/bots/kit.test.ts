import { describe, expect, it } from 'vitest';
import { legalDecisions, observe, start } from '../../engine/index.ts';
import type { Decision } from '../../protocol/decision.ts';
import { text } from '../../protocol/text.ts';
import { scenario } from '../testing/shipped.ts';
import { evidenceFor, firstOf, ofType } from './kit.ts';

const { state } = start(scenario, 1);

function* counted(decisions: Iterable<Decision>, read: Decision[]): Generator<Decision> {
  for (const decision of decisions) {
    read.push(decision);
    yield decision;
  }
}

describe('the kit', () => {
  it('reads a long list no further than needed', () => {
    const read: Decision[] = [];
    expect([...firstOf(counted(legalDecisions(scenario, state), read), 3)]).toHaveLength(3);
    expect(read).toHaveLength(3);
  });

  it('finds the decisions of one kind without reading the messages', () => {
    const read: Decision[] = [];
    const found = [...ofType(counted(legalDecisions(scenario, state), read), 'fragment.collect')];
    expect(new Set(found.map(({ fragment }) => fragment)).size).toBe(
      observe(scenario, state).street.length,
    );
    expect(read.filter(({ type }) => type === 'use.send')).toHaveLength(1);
  });

  it('weighs evidence', () => {
    const keys = ['surname-agrees', 'first-name-differs', 'first-name-missing', 'same-address'];
    const evidence = keys.map((key) => text(`evidence.${key}`));
    expect(evidenceFor({ portrait: 'somebody', evidence })).toBe(1);
  });
});
