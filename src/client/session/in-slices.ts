/** Milliseconds of work between two looks at whether the page has something else to do. */
const SLICE = 12;

const pageHasHadItsTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Does a long piece of work, step by step, and lets the page breathe in between: what says that something is on its way
 * is drawn before it begins, and a press is answered meanwhile.
 */
export async function inSlices<T>(work: Generator<unknown, T>): Promise<T> {
  await pageHasHadItsTurn();
  let end = performance.now() + SLICE;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await pageHasHadItsTurn();
    end = performance.now() + SLICE;
  }
}
