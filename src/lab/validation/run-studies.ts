import { STUDIES } from '../experiments/studies.ts';
import { type Finding, type Panel, passes, type Study } from '../experiments/study.ts';
import { fixed } from '../report/figures.ts';
import type { Table } from '../report/table.ts';

/** A study that was run again. */
export interface Row {
  readonly study: Study;
  readonly findings: readonly Finding[];
}

export const runStudies = (panel: Panel, onStudy: () => void = () => {}): readonly Row[] =>
  STUDIES.map((study) => {
    const findings = study.findings(panel);
    onStudy();
    return { study, findings };
  });

/** What is outside of its band, as `3: clicks on …`. */
export const failures = (rows: readonly Row[]): readonly string[] =>
  rows.flatMap(({ study: { row }, findings }) =>
    findings.filter((finding) => !passes(finding)).map(({ what }) => `${row}: ${what}`),
  );

const bound = (value: number, digits: number): string =>
  Math.abs(value) < 0.001 ? '0' : fixed(value, digits).replace(/\.?0+$/, '');

const sayBand = ({ band: [low, high], digits = 2 }: Finding): string => {
  if (!Number.isFinite(high)) return 'above 0';
  return `${bound(low, digits)} to ${bound(high, digits)}`;
};

export const findingsTable = (rows: readonly Row[]): Table => ({
  header: ['finding', 'row', 'conf.', 'published', 'simulated', 'band', 'verdict'],
  rows: rows.flatMap(({ study: { row, confidence }, findings }) =>
    findings.map((finding) => [
      finding.what,
      String(row),
      confidence.join(', '),
      finding.published,
      fixed(finding.simulated, finding.digits ?? 2),
      sayBand(finding),
      passes(finding) ? 'pass' : 'FAIL',
    ]),
  ),
});
