import styles from './StreetPicture.module.css';

interface ScrapProps {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly size?: number;
  /** What can be guessed on it. */
  readonly mark: keyof typeof MARKS;
  readonly delay: number;
}

const MARKS = {
  lines: 'M-16-10h32M-16 0h26M-16 10h18',
  bars: 'M-16-10v22M-10-10v22M-3-10v22M1-10v22M8-10v22M14-10v22',
  heart: 'M0 11-11 0a6 6 0 0 1 11-8 6 6 0 0 1 11 8Z',
  envelope: 'M-18-11h36v23h-36ZM-18-11 0 3l18-14',
  pulse: 'M-20 2h10l5-13 8 24 6-16 4 5h8',
  house: 'M-14 12V-2L0-14 14-2v14Z',
  at: 'M6 0A6 6 0 1 1 0-6q6 0 6 6v3q6 4 7-4A14 14 0 1 0 6 12',
} as const;

const Scrap = ({ x, y, turn, size = 1, mark, delay }: ScrapProps) => (
  <g transform={`translate(${x} ${y}) rotate(${turn}) scale(${size})`}>
    <g className={styles.scrap} style={{ animationDelay: `${delay}s` }}>
      <path
        d="M-30-20-18-22-6-19 8-23 28-20 31-6 28 6 31 20 16 22 2 19-12 23-29 20-31 4-28-8Z"
        fill="var(--colour-sheet)"
      />
      <path d={MARKS[mark]} className={styles.mark} />
    </g>
  </g>
);

/** Fragments of people, on their way to the door. */
export const Scraps = () => (
  <>
    <Scrap x={214} y={726} turn={-14} mark="lines" delay={0} />
    <Scrap x={466} y={770} turn={18} size={0.85} mark="at" delay={-3} />
    <Scrap x={596} y={640} turn={-22} mark="envelope" delay={-5} />
    <Scrap x={730} y={742} turn={10} size={0.9} mark="heart" delay={-1.5} />
    <Scrap x={846} y={560} turn={24} size={0.95} mark="bars" delay={-4} />
    <Scrap x={968} y={664} turn={-8} mark="house" delay={-6} />
    <Scrap x={1086} y={742} turn={16} size={0.9} mark="pulse" delay={-2} />
    <Scrap x={1188} y={790} turn={-26} size={0.7} mark="lines" delay={-3.5} />
    <Scrap x={1466} y={724} turn={20} size={0.85} mark="heart" delay={-5.5} />
  </>
);
