import { expect, it } from 'vitest';
import { inSlices } from './in-slices.ts';

it('lets the page have its turn before a long piece of work, and in the middle of it', async () => {
  const seen: string[] = [];
  const page = () => {
    seen.push('page');
    if (seen.length < 40) setTimeout(page);
  };
  function* work(): Generator<unknown, string> {
    for (let step = 0; step < 5; step += 1) {
      seen.push(`step ${step}`);
      const end = performance.now() + 15;
      while (performance.now() < end);
      yield;
    }
    return 'done';
  }
  setTimeout(page);
  expect(await inSlices(work())).toBe('done');
  expect(seen.indexOf('page')).toBeLessThan(seen.indexOf('step 0'));
  expect(seen.slice(seen.indexOf('step 1'), seen.indexOf('step 4'))).toContain('page');
});
