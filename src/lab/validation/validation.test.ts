import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { STUDIES } from '../experiments/studies.ts';
import { failures, runStudies } from './run-studies.ts';

// Thousands of simulated people, on machines that are busy with other things.
vi.setConfig({ testTimeout: 240_000 });

const document = readFileSync(join(import.meta.dirname, '../../../docs/validation.md'), 'utf8');

describe('the evidence, run again', () => {
  it('has every row, in order', () => {
    expect(STUDIES.map(({ row }) => row)).toEqual(STUDIES.map((_, rank) => rank + 1));
    expect(STUDIES).toHaveLength(15);
  });

  it('fails where docs/validation.md says that it fails, and nowhere else', () => {
    const failed = failures(runStudies({ size: 800, seed: 1 }));
    const said = [...document.matchAll(/^- \*\*(\d+)\*\*, ([^:]+):/gm)].map(
      ([, row, what]) => `${row}: ${what}`,
    );
    expect(failed).toEqual(said);
  });
});
