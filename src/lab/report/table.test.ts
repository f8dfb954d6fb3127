import { describe, expect, it } from 'vitest';
import { asMarkdown, asText } from './table.ts';

const table = {
  header: ['player', 'overall', 'found'],
  rows: [
    ['oracle', '77.2 ±0.9', 'all'],
    ['idle', '', '3 weeks'],
  ],
};

describe('a table', () => {
  it('stands in columns, figures to the right', () => {
    expect(asText(table).split('\n')).toEqual([
      'player    overall    found',
      'oracle  77.2 ±0.9      all',
      'idle               3 weeks',
    ]);
  });

  it('is Markdown, figures to the right', () => {
    expect(asMarkdown(table).split('\n')).toEqual([
      '| player | overall | found |',
      '| --- | --: | --- |',
      '| oracle | 77.2 ±0.9 | all |',
      '| idle |  | 3 weeks |',
    ]);
  });
});
