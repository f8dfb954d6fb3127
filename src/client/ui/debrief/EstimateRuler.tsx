import { scaleLinear } from 'd3-scale';
import styles from './EstimateRuler.module.css';
import { useWidth } from './use-width.ts';

interface Props {
  readonly people: number;
  readonly said: number;
  readonly truth: number;
  readonly saidLabel: string;
  readonly truthLabel: string;
}

const SIDE = 22;
const RULER = 74;

/** The player's number above the ruler, the truth below it, and the gap between them. The sentence beside it says the same. */
export const EstimateRuler = ({ people, said, truth, saidLabel, truthLabel }: Props) => {
  const [box, width] = useWidth<HTMLDivElement>();
  const x = scaleLinear([0, people], [SIDE, width - SIDE]);
  const anchorAt = (at: number) => (at < 110 ? 'start' : at > width - 110 ? 'end' : 'middle');
  // A number that the truth's own stem would cross is left out.
  const ticks = x.ticks(width < 500 ? 3 : 6).filter((tick) => Math.abs(x(tick) - x(truth)) > 18);
  return (
    <div ref={box} className={styles.box}>
      <svg width={width} height={150} aria-hidden="true">
        <path d={`M${SIDE} ${RULER}H${width - SIDE}`} className={styles.ruler} />
        {ticks.map((tick) => (
          <g key={tick}>
            <path d={`M${x(tick)} ${RULER - 6}v12`} className={styles.tick} />
            <text x={x(tick)} y={RULER + 24} className={styles.number}>
              {tick}
            </text>
          </g>
        ))}
        <path d={`M${x(said)} ${RULER}H${x(truth)}`} className={styles.gap} />
        <path d={`M${x(said)} ${RULER}V32`} className={styles.stem} />
        <circle cx={x(said)} cy={RULER} r={8} className={styles.said} />
        <text x={x(said)} y={22} textAnchor={anchorAt(x(said))} className={styles.label}>
          {saidLabel}
        </text>
        <path d={`M${x(truth)} ${RULER}V${RULER + 44}`} className={styles.stem} />
        <circle cx={x(truth)} cy={RULER} r={8} className={styles.truth} />
        <text x={x(truth)} y={RULER + 62} textAnchor={anchorAt(x(truth))} className={styles.label}>
          {truthLabel}
        </text>
      </svg>
    </div>
  );
};
