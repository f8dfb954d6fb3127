import type { Band } from '../../../protocol/vocabulary.ts';
import { faceUrl } from '../../theme/faces.ts';
import styles from './PersonMark.module.css';

const TINTS = ['kraft', 'sky', 'dusk', 'shade'] as const;

const tintOf = (id: string) =>
  TINTS[[...id].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % TINTS.length] ??
  'kraft';

interface Props {
  readonly id: string;
  /** The name beside it says who it is: the mark is for the eye only. */
  readonly name: string;
  /** Beside letters of the usual size, in pixels: it grows with them. */
  readonly size: number;
  /** The look on the face, where it is known; plain otherwise. */
  readonly band?: Band;
}

/** A face cut in paper, or an initial for somebody whom nobody has drawn. */
export const PersonMark = ({ id, name, size, band = 'indifferent' }: Props) => {
  const face = faceUrl(id, band);
  return (
    <svg
      className={`${styles.mark} lit`}
      style={{ '--mark': `${size / 16}rem` }}
      viewBox="0 0 48 48"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d="M3 24 8 8 23 3 39 7 45 23 41 40 25 45 8 41Z"
        style={{ fill: `var(--colour-${tintOf(id)})` }}
      />
      {face === null ? (
        <text x="24" y="30" className={styles.letter}>
          {name.slice(0, 1)}
        </text>
      ) : (
        <image href={face} x="4" y="3" width="40" height="40" />
      )}
    </svg>
  );
};
