import type { Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    readonly axe?: typeof axe;
  }
}

/**
 * What axe calls serious or critical on the page as it stands. Asked in the page itself, where it takes a tenth of a
 * second; its own runner opens a second page for each answer, since it minds frames of other sites, which we have not.
 */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    if (window.axe === undefined) throw new Error('axe did not come to the page');
    return (await window.axe.run(document, { resultTypes: ['violations'] })).violations;
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join('\n  ')}`,
    );
}
