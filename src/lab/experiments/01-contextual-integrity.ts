import { crossValidate, secondaryGap } from '../appropriateness/cross-validation.ts';
import { fitNorm, predict } from '../appropriateness/fit.ts';
import { readVignettes } from '../appropriateness/matrix.ts';
import type { Study } from './study.ts';

export const contextualIntegrity: Study = {
  row: 1,
  source:
    'Contextual-integrity vignettes, read from the confAIde benchmark files (probably Martin & Nissenbaum 2016; the files do not say)',
  confidence: ['P'],
  method:
    'People said how far a flow of data “meets my privacy expectations”, from -100 to 100: seven kinds of data, seven recipients, a first and a second use of each. Half of the cells are given. Here the norm of a flow, five weights over what data, recipient and use are, is fitted on that half, and every cell is also predicted from a fit that has seen nothing of its kind of data, its recipient, or its use.',
  findings: () => {
    const vignettes = readVignettes();
    const weights = fitNorm(vignettes);
    const spearman = new Map(crossValidate(vignettes).map((check) => [check.name, check.spearman]));
    const of = (name: string): number => spearman.get(name) ?? 0;
    return [
      {
        what: 'rank correlation with the ratings, cells given',
        published: '≥ 0.9 required',
        simulated: of('fitted on all'),
        band: [0.9, 1],
      },
      {
        what: 'rank correlation, each kind of data unseen',
        published: 'no figure',
        simulated: of('each data type unseen'),
        band: [0.85, 1],
      },
      {
        what: 'rank correlation, each recipient unseen',
        published: 'no figure',
        simulated: of('each recipient unseen'),
        band: [0.85, 1],
      },
      {
        what: 'mean of second uses less mean of first uses',
        published: '-33',
        simulated: secondaryGap(vignettes, (vignette) => predict(vignette, weights)),
        band: [-38, -28],
        digits: 1,
      },
      {
        what: 'rank correlation of a constant for each kind of data',
        published: 'must not suffice',
        simulated: of('a constant for each data type'),
        band: [-1, 0.6],
      },
    ];
  },
};
