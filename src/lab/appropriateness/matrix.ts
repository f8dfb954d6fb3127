import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One cell of the vignettes: a flow, and what people thought of it. */
export interface Vignette {
  readonly type: string;
  readonly recipient: string;
  readonly use: string;
  readonly secondary: boolean;
  /** Mean agreement that it “meets my privacy expectations”, -100 to 100. */
  readonly rating: number;
}

const FILE = join(import.meta.dirname, 'contextual-integrity.csv');

/**
 * The given half of the matrix: 49 of 98 cells, 7 kinds of data by 14 pairs of recipient and use. Read from the files
 * of the confAIde benchmark; probably Martin & Nissenbaum 2016, which those files do not say. The other half is kept
 * out of this repository, for testing.
 */
export const readVignettes = (): readonly Vignette[] =>
  readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [type = '', recipient = '', use = '', useClass = '', rating = ''] = line.split(',');
      return { type, recipient, use, secondary: useClass === 'secondary', rating: Number(rating) };
    });
