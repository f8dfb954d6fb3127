import type { Felt } from '../../../protocol/felt.ts';
import { classes } from '../controls/classes.ts';
import styles from './MomentMark.module.css';
import type { Moment } from './moments.ts';

/** Too little to be called help or hurt. In points of feeling. */
const SLIGHT = 0.02;

export type Tone = 'helped' | 'hurt' | 'slight' | 'silence';

export function toneOf(moment: Moment): Tone {
  if (moment.kind === 'silence') return 'silence';
  return toneOfFeeling(moment.felt.feeling);
}

export function toneOfFeeling(feeling: number): Tone {
  if (feeling >= SLIGHT) return 'helped';
  return feeling <= -SLIGHT ? 'hurt' : 'slight';
}

/** Half the side of a mark, in pixels: what the player did is larger than what the week did by itself. */
const REACH: Readonly<Record<Felt['cause']['type'], number>> = {
  use: 8.5,
  dilemma: 8.5,
  asked: 6.5,
  erased: 6.5,
  questioned: 6.5,
  week: 4,
};

/** Round helped, angular hurt, an open ring did next to nothing, an open square is a silence. */
const shapeOf = (tone: Tone, r: number): string => {
  switch (tone) {
    case 'helped':
    case 'slight':
      return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
    case 'hurt':
      return `M0 ${-r * 1.3}L${r * 1.3} 0L0 ${r * 1.3}L${-r * 1.3} 0Z`;
    case 'silence':
      return `M${-r} ${-r * 0.75}H${r}V${r * 0.75}H${-r}Z`;
  }
};

/** The same shape on the curve, in lists and in the key. */
export const ToneShape = ({ tone, reach }: { tone: Tone; reach: number }) => (
  <path d={shapeOf(tone, reach)} className={styles[tone]} />
);

interface Props {
  readonly moment: Moment;
  readonly x: number;
  readonly y: number;
  readonly selected: boolean;
  readonly onSelect: () => void;
}

/** A moment on the curve. For the pointer only: keys and screen readers use the list, which says the same. */
export const MomentMark = ({ moment, x, y, selected, onSelect }: Props) => {
  const tone = toneOf(moment);
  const reach = moment.kind === 'silence' ? 7 : REACH[moment.felt.cause.type];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hidden from assistive technology, as the whole picture is one image
    <g
      transform={`translate(${x} ${y})`}
      onClick={onSelect}
      className={classes(styles.mark, selected && styles.selected)}
      data-moment={moment.key}
    >
      <circle r={18} className={styles.touch} />
      {selected && <circle r={reach + 6} className={styles.ring} />}
      <ToneShape tone={tone} reach={reach} />
    </g>
  );
};
