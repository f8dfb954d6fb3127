import type { CSSProperties } from 'react';
import styles from './StreetPicture.module.css';

/** Hair and hats around a head of radius 18 whose centre is at 0 -138. */
const HAIR = {
  short: 'M-19-140a19 19 0 0 1 38 0q-6-12-20-12-12 0-18 12Z',
  bun: 'M-20-132a20 20 0 0 1 40 0q2-16-20-17-21 1-20 17ZM-9-158a10 10 0 1 1 18 0Z',
  long: 'M-20-140a20 20 0 0 1 40 0l4 34-9 3q1-24-3-40-16-6-26-1-3 18-1 41l-9-3Z',
  scarf:
    'M-21-136a21 21 0 0 1 42 0l-3 24q-19 12-36 0l-3-24ZM-12-138a12 13 0 1 0 24 0 12 13 0 0 0-24 0Z',
  cap: 'M-19-141a19 19 0 0 1 38 0l13 3-3 5h-48Z',
  curls:
    'M-22-134a9 9 0 0 1 1-15 10 10 0 0 1 12-11 11 11 0 0 1 18 0 10 10 0 0 1 12 11 9 9 0 0 1 1 15q-5-12-22-12-16 0-22 12Z',
} as const;

interface WalkerProps {
  readonly x: number;
  readonly y?: number;
  readonly size?: number;
  /** Walks to the left. */
  readonly left?: boolean;
  readonly skin: string;
  readonly coat: string;
  readonly hair: keyof typeof HAIR;
  readonly hairColour: string;
  readonly carries?: 'basket' | 'cane' | 'phone' | 'pram';
  /** Seconds from one end of the street to the other. */
  readonly takes?: number;
}

const CARRIED = {
  basket: { path: 'M14-56h34l-5 26h-24ZM20-56q11-22 22 0', fill: 'var(--colour-kraft)' },
  cane: { path: 'M30-70q8-8 12 0l-4 70', fill: 'none' },
  phone: { path: 'M24-100h11v18h-11Z', fill: 'var(--colour-ink)' },
  pram: {
    path: 'M34-74l14 20h48q2-34-32-36v36M58-18a9 9 0 1 0 .1 0ZM90-18a9 9 0 1 0 .1 0ZM48-54q4 28 26 30 22-4 22-30Z',
    fill: 'var(--colour-service)',
  },
} as const;

/** Where the street ends for somebody who walks, beyond the edges of the picture. */
const ENDS = [-120, 1720] as const;

/** They start where they stand, go out at one end and come back by the other. */
const wayOf = (x: number, left: boolean, takes: number): CSSProperties => {
  const [from, to] = left ? [ENDS[1], ENDS[0]] : ENDS;
  const gone = (x - from) / (to - from);
  return {
    '--from': `${from - x}px`,
    '--to': `${to - x}px`,
    '--takes': `${takes}s`,
    '--since': `${(-gone * takes).toFixed(2)}s`,
  };
};

const Walker = ({
  x,
  y = 918,
  size = 1,
  left = false,
  skin,
  coat,
  hair,
  hairColour,
  carries,
  takes = 96,
}: WalkerProps) => (
  <g className={styles.walk} style={wayOf(x, left, takes)}>
    <g transform={`translate(${x} ${y}) scale(${left ? -size : size} ${size})`}>
      <ellipse cx={0} cy={0} rx={30} ry={5} className={styles.ground} />
      <path d="M-16 0l6-52h11L-3 0Z" className={styles.leg} />
      <path d="M18 0 6-52h-11L6 0Z" className={`${styles.leg} ${styles.other}`} />
      <g className={styles.bob}>
        <path d="M-8-126h16v16H-8Z" fill={skin} />
        <path d="M-27-40-18-112q18-10 36 0l9 72q-27 9-54 0Z" fill={coat} />
        {carries !== undefined && (
          <path
            d={CARRIED[carries].path}
            fill={CARRIED[carries].fill}
            stroke="var(--colour-ink)"
            strokeWidth={carries === 'phone' ? 0 : 4}
            strokeLinecap="round"
          />
        )}
        <path
          d={carries === undefined ? 'M12-104q8 20 4 42' : 'M12-104q2 20 16 28'}
          className={styles.sleeve}
          stroke={coat}
        />
        <circle cx={0} cy={-138} r={18} fill={skin} />
        <path d={HAIR[hair]} fill={hairColour} />
      </g>
    </g>
  </g>
);

/** Passers-by, cut out of coloured paper. */
export const Walkers = () => (
  <>
    <Walker
      x={170}
      skin="#e8c3a0"
      coat="#8f2f3a"
      hair="bun"
      hairColour="#d9d4c8"
      carries="cane"
      takes={150}
      size={0.94}
    />
    <Walker
      x={420}
      skin="#8d5a3b"
      coat="#d8b25c"
      hair="curls"
      hairColour="#241f1a"
      carries="phone"
      takes={84}
    />
    <Walker
      x={652}
      skin="#c98f62"
      coat="#0a6474"
      hair="scarf"
      hairColour="#e7a98a"
      carries="basket"
    />
    <Walker
      x={884}
      skin="#5b3a29"
      coat="#7d8f6a"
      hair="short"
      hairColour="#1b1613"
      carries="pram"
      takes={110}
      size={1.04}
    />
    <Walker
      x={1380}
      left
      skin="#e3b590"
      coat="#c9703f"
      hair="long"
      hairColour="#6b3d22"
      size={1.02}
    />
    <Walker
      x={1438}
      left
      skin="#e3b590"
      coat="#e8c9a6"
      hair="cap"
      hairColour="#2f3a4a"
      size={0.66}
    />
  </>
);
