import { NORM } from '../../engine/consumer/norm-constants.ts';
import { crossValidate, secondaryGap } from '../appropriateness/cross-validation.ts';
import { fitNorm, isInEngine, NORM_FEATURES, predict, rounded } from '../appropriateness/fit.ts';
import { readVignettes } from '../appropriateness/matrix.ts';
import type { Command } from '../command-line/command.ts';
import { fixed } from '../report/figures.ts';
import { asText } from '../report/table.ts';

export const fit: Command = {
  summary: 'fits the norms of flows on the vignettes again, and cross-validates them',
  files: [],
  options: { json: { kind: { type: 'boolean' }, help: 'print JSON' } },
  run: ({ flag }) => {
    const vignettes = readVignettes();
    const weights = fitNorm(vignettes);
    const checks = crossValidate(vignettes);
    const gap = {
      published: secondaryGap(vignettes, ({ rating }) => rating),
      fitted: secondaryGap(vignettes, (vignette) => predict(vignette, weights)),
    };
    const same = isInEngine(weights);
    if (flag('json'))
      console.log(JSON.stringify({ weights: rounded(weights), same, gap, checks }, null, 2));
    else
      console.log(
        [
          asText({
            header: ['weight', 'fitted', 'in the engine'],
            rows: NORM_FEATURES.map((feature) => [
              feature,
              fixed(weights[feature], 3),
              fixed(NORM[feature], 3),
            ]),
          }),
          asText({
            header: ['predicted', 'Spearman', 'Pearson', 'error'],
            rows: checks.map(({ name, spearman, pearson, error }) => [
              name,
              fixed(spearman, 3),
              fixed(pearson, 3),
              fixed(error, 1),
            ]),
          }),
          `secondary less primary use: published ${fixed(gap.published, 1)}, fitted ${fixed(gap.fitted, 1)}`,
          same
            ? 'The engine holds these weights.'
            : 'The engine holds OTHER weights: src/engine/consumer/norm-constants.ts.',
        ].join('\n\n'),
      );
    return same ? 0 : 1;
  },
};
