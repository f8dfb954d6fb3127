import styles from './StreetPicture.module.css';

interface HouseProps {
  readonly x: number;
  readonly width: number;
  /** Top of the walls; they stand on 880. */
  readonly top: number;
  readonly wall: string;
  readonly roof: string;
  /** Columns and rows of windows above the shop. */
  readonly windows: readonly [columns: number, rows: number];
  readonly awning?: string;
  readonly lit?: readonly number[];
}

const House = ({ x, width, top, wall, roof, windows, awning, lit = [] }: HouseProps) => {
  const [columns, rows] = windows;
  const step = width / columns;
  const room = 880 - 150 - top;
  return (
    <g className={styles.paper}>
      <path d={`M${x} 880 ${x + 3} ${top}h${width - 5}l3 ${880 - top}Z`} fill={wall} />
      <path
        d={`M${x - 10} ${top + 6}l${width * 0.16} -${width * 0.2}h${width * 0.72}l${width * 0.14} ${width * 0.2 - 2}Z`}
        fill={roof}
      />
      {Array.from({ length: columns * rows }, (_, index) => {
        const left = x + step * ((index % columns) + 0.5) - 15;
        const high = top + 26 + Math.floor(index / columns) * (room / rows);
        return (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: windows have no name but their rank
            key={index}
            d={`M${left} ${high}h30l1 46h-32Z`}
            fill={lit.includes(index) ? 'var(--colour-dusk)' : 'rgb(36 31 26 / 62%)'}
          />
        );
      })}
      <path d={`M${x + 14} 880V786h${width - 28}v94Z`} fill="var(--colour-sheet)" opacity={0.85} />
      <path d={`M${x + width * 0.62} 880v-80h${width * 0.2}v80Z`} fill="rgb(36 31 26 / 70%)" />
      {awning !== undefined && (
        <path
          d={`M${x + 4} 762h${width - 8}l8 36q-${width / 12} 16-${width / 6} 0-${width / 12} 16-${width / 6} 0-${width / 12} 16-${width / 6} 0-${width / 12} 16-${width / 6} 0-${width / 12} 16-${width / 6} 0-${width / 12} 16-${width / 6 + 8} 0Z`}
          fill={awning}
        />
      )}
    </g>
  );
};

/** The street at the back, only shapes. */
export const FarRoofs = () => (
  <path
    className={styles.far}
    d="M0 880V742l60-38 64 40v-30h70l50-44 58 46v40h70l40-34 62 30v-62l54-40 66 42v40h64v-70l70-46 80 50v70h60l52-70 60 40v-78l70-52 84 60v90h60l60-120 80-30 90 60v180h82l30-60 54 40v226Z"
  />
);

export const Houses = () => (
  <>
    <House
      x={-20}
      width={190}
      top={716}
      wall="#e0b79a"
      roof="#8c5a48"
      windows={[3, 1]}
      awning="#8f2f3a"
      lit={[1]}
    />
    <House
      x={168}
      width={206}
      top={690}
      wall="#f1e6cf"
      roof="#5b6b70"
      windows={[3, 1]}
      lit={[0, 2]}
    />
    <House
      x={372}
      width={178}
      top={708}
      wall="#bcd0cc"
      roof="#7a5c48"
      windows={[3, 1]}
      awning="#d8b25c"
    />
    <House x={548} width={200} top={672} wall="#dfc79f" roof="#4d5a66" windows={[3, 1]} lit={[2]} />
    <House
      x={746}
      width={216}
      top={644}
      wall="#ecd9c6"
      roof="#8c5a48"
      windows={[3, 2]}
      awning="#7d8f6a"
      lit={[0, 4]}
    />
    <House
      x={1436}
      width={210}
      top={560}
      wall="#cfc3a4"
      roof="#5b6b70"
      windows={[3, 2]}
      awning="#c9703f"
      lit={[1, 3]}
    />
  </>
);
