import type { Sign } from '../../../protocol/vocabulary.ts';
import { classes } from './classes.ts';
import styles from './SignMark.module.css';

/** Round for what served, a line for nothing, angular for what hurt: the shapes tell without the colours. */
const shapes: Readonly<Record<Sign, { readonly path: string; readonly tone: string }>> = {
  thanks: { path: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18Z', tone: 'served' },
  buys: {
    path: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
    tone: 'served',
  },
  ignores: { path: 'M3 10.5h18v3H3Z', tone: 'nothing' },
  asks: {
    path: 'M12 2 23 21.5H1ZM12 7.5 6.5 18h11Z',
    tone: 'hurt',
  },
  protests: { path: 'M12 2 23 21.5H1Z', tone: 'hurt' },
  leaves: { path: 'M5 2h14v20h-3V5H8v17H5Z', tone: 'nothing' },
};

/** The mark of a sign; its name must be said beside it. */
export const SignMark = ({ sign, size = 18 }: { sign: Sign; size?: number }) => (
  <svg
    aria-hidden="true"
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fillRule="evenodd"
    className={classes(styles.mark, styles[shapes[sign].tone])}
  >
    <path d={shapes[sign].path} />
  </svg>
);
