/** Tells how far a long work is. */
export interface Progress {
  /** One more piece done. */
  readonly step: () => void;
  /** Leaves the line as it was. */
  readonly end: () => void;
}

const WIDTH = 30;

/** A bar on one line, drawn over itself: `████░░░  42 %  oracle`. Silent where nobody looks. */
export const showProgress = (
  what: string,
  total: number,
  output: { readonly isTTY?: boolean; readonly write: (text: string) => unknown } = process.stderr,
): Progress => {
  if (output.isTTY !== true) return { step: () => {}, end: () => {} };
  let done = 0;
  let shown = -1;
  const draw = (): void => {
    const share = total === 0 ? 1 : Math.min(1, done / total);
    const percent = Math.floor(100 * share);
    if (percent === shown) return;
    shown = percent;
    const full = Math.round(WIDTH * share);
    const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
    output.write(`\r\u001b[K${bar} ${String(percent).padStart(3)} %  ${what}`);
  };
  draw();
  return {
    step: () => {
      done += 1;
      draw();
    },
    end: () => {
      output.write('\r\u001b[K');
    },
  };
};
