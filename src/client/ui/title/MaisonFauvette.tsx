import styles from './StreetPicture.module.css';

const WINDOWS = [1030, 1120, 1236, 1326] as const;

/** Its sign, lit whatever the hour. */
export const Sign = () => (
  <g className={styles.paper}>
    <path d="M1000 604h400l2 52h-404Z" fill="var(--colour-ink)" />
    <text x={1222} y={641} textAnchor="middle" className={styles.sign}>
      Maison Fauvette
    </text>
    <path
      d="M1030 640c2-14 16-22 30-18l16-8-6 14c2 14-10 20-24 18l-14 4 6-8Z"
      fill="var(--colour-dusk)"
    />
  </g>
);

/** The shop, its door ajar: light falls across the threshold. */
export const MaisonFauvette = () => (
  <g>
    <g className={styles.paper}>
      <path d="M980 880 984 452h432l4 428Z" fill="var(--colour-sheet)" />
      <path d="M962 462l74-104h330l72 104Z" fill="#3f5157" />
      <path d="M1160 360v-66h44v66Z" fill="#8c5a48" />
      <path
        d="M1066 462v-48l26-22 26 22v48ZM1282 462v-48l26-22 26 22v48Z"
        fill="var(--colour-paper)"
      />
      <path d="M1080 454v-34h24v34ZM1296 454v-34h24v34Z" fill="#48565a" />
      <circle cx={1200} cy={416} r={30} fill="var(--colour-paper)" />
      <circle cx={1200} cy={416} r={20} fill="var(--colour-dusk)" />
      <path d="M1200 396v40M1180 416h40" stroke="var(--colour-paper)" strokeWidth={4} />
    </g>
    {WINDOWS.map((x, index) => (
      <g key={x}>
        <path d={`M${x} 498h44l1 74h-46Z`} fill={index === 2 ? 'var(--colour-dusk)' : '#48565a'} />
        <path
          d={`M${x - 13} 494h12l-1 82h-12ZM${x + 46} 494h12l2 82h-13Z`}
          fill="#0a6474"
          opacity={0.8}
        />
        <path d={`M${x - 6} 578h58v7h-58Z`} fill="var(--colour-line)" />
      </g>
    ))}
    <path d="M1012 880V690h154v190Z" fill="#b8cfcb" />
    <path d="M1030 872v-34l16-6h60l16 6v34ZM1040 832v-14q36-16 72 0v14Z" fill="#c9703f" />
    <path d="M1142 872v-84h4v84ZM1126 790l8-34h20l8 34Z" fill="#3f5157" />
    <path d="M1050 846l24-6 6 22-24 6Z" fill="var(--colour-dusk)" />
    <path d="M1352 690h36v190h-36Z" fill="#b8cfcb" />
    <path d="M1206 890V682h126v208Z" fill="var(--colour-ink)" />
    <path d="M1212 890V690h114v200Z" fill="#f7d9a0" />
    <path className={styles.light} d="M1212 888h114l96 112H1040Z" />
    <g className={styles.paper}>
      <path d="M1326 690l-62 18v196l62-16Z" fill="#0a6474" />
      <path d="M1316 716l-42 11v50l42-10ZM1316 790l-42 9v64l42-10Z" fill="rgb(255 250 240 / 20%)" />
      <circle cx={1271} cy={806} r={5} fill="var(--colour-dusk)" />
    </g>
    <g className={styles.paper}>
      <path
        d="M996 664h408l14 34q-17 18-34 0-17 18-35 0-17 18-35 0-17 18-35 0-17 18-35 0-17 18-35 0-17 18-35 0-17 18-35 0-17 18-35 0-17 18-35 0-17 18-35 0-20 18-40 0Z"
        fill="#0a6474"
      />
      <path
        d="M1036 664h34l-3 34q-17 18-35 0ZM1104 664h34l-2 34q-17 18-35 0ZM1172 664h34v34q-17 18-35 0ZM1240 664h34l1 34q-17 18-35 0ZM1308 664h34l4 34q-17 18-35 0Z"
        fill="var(--colour-sheet)"
      />
    </g>
  </g>
);
