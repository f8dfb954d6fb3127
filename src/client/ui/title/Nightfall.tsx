import styles from './Nightfall.module.css';

/** Windows behind which somebody is up, left and top: those lit in Houses.tsx. */
const UP = [
  [60, 742],
  [187, 716],
  [325, 716],
  [700, 698],
  [767, 670],
  [839, 713],
  [1242, 508],
  [1526, 586],
  [1456, 671],
] as const;

const LAMPS = [60, 452, 906, 1478] as const;

/** None where the words are on a wide window: there it would be read as an apostrophe. */
const STARS =
  'M610 262h4v4h-4ZM640 84h6v6h-6ZM760 230h4v4h-4ZM842 60h4v4h-4ZM930 130h5v5h-5ZM1290 90h4v4h-4ZM1390 240h5v5h-5ZM1500 130h6v6h-6ZM1560 300h4v4h-4ZM700 360h4v4h-4Z';

/** Stars, behind everything: seen at night only. */
export const Stars = () => <path className={styles.stars} d={STARS} />;

/** Paper at dusk: it keeps its hues, darker and bluer. Put on the town by StreetPicture.module.css, at night only. */
export const Dusk = () => (
  <defs>
    <filter id="dusk" colorInterpolationFilters="sRGB">
      <feColorMatrix values="0.3 0.02 0.02 0 0 0.02 0.36 0.02 0 0 0.03 0.05 0.5 0 0 0 0 0 1 0" />
    </filter>
    <radialGradient id="halo">
      <stop offset="0" stopColor="#f7cf83" stopOpacity="0.5" />
      <stop offset="1" stopColor="#f7cf83" stopOpacity="0" />
    </radialGradient>
  </defs>
);

/** The lights that are on. Unseen by day. */
export const Nightfall = () => (
  <g className={styles.night}>
    <circle className={styles.moon} cx={1064} cy={250} r={64} />
    {UP.map(([x, y]) => (
      <g key={`${x}.${y}`}>
        <path className={styles.glow} d={`M${x - 16} ${y - 14}h62l8 84h-78Z`} />
        <path
          className={styles.pane}
          d={`M${x} ${y}h30l1 46h-32ZM${x + 15} ${y}v46M${x} ${y + 22}h30`}
        />
      </g>
    ))}
    <path className={styles.window} d="M1012 880V690h154v190ZM1352 690h36v190h-36Z" />
    <path className={styles.doorway} d="M1212 890V690h52v206h-52Z" />
    <path className={styles.beam} d="M1212 888h114l96 112H1040Z" />
    {LAMPS.map((x) => (
      <g key={x}>
        <circle className={styles.halo} cx={x} cy={676} r={130} />
        <path className={styles.pool} d={`M${x - 120} 930q120-44 240 0-120 40-240 0Z`} />
        <path className={styles.post} d={`M${x - 3} 916l1-226h5l1 226Z`} />
        <path className={styles.bulb} d={`M${x - 13} 690l4-30h19l4 30Z`} />
        <path className={styles.post} d={`M${x - 16} 660l16-14 17 14Z`} />
      </g>
    ))}
  </g>
);
