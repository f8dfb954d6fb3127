import { scaleLinear } from 'd3-scale';
import { type ReactNode, useId } from 'react';
import type { TermShare } from '../../../protocol/felt.ts';
import { numberFormat } from '../format.ts';
import { useTranslator } from '../game-context.tsx';
import styles from './TermStair.module.css';
import { reachOf, stairOf } from './terms.ts';

interface Props {
  readonly terms: readonly TermShare[];
  readonly feeling: number;
  /** What the whole of it comes to, in words. */
  readonly comesTo: string;
}

/** The named terms of a feeling, each bar where the last one ended; the words and numbers are a list that can be read alone. */
export const TermStair = ({ terms, feeling, comesTo }: Props) => {
  const { t } = useTranslator();
  const id = useId();
  const stair = stairOf(terms);
  const x = scaleLinear(reachOf(stair, feeling), [2, 98]);
  return (
    <div>
      <h5 id={id} className={styles.caption}>
        {t('terms.caption')}
      </h5>
      <ol aria-labelledby={id}>
        {stair.map(({ term, value, from, to }) => (
          <Row
            key={term}
            label={t(`term.${term}.label`)}
            value={value}
            from={x(from)}
            to={x(to)}
            ground={x(0)}
          >
            {t(`term.${term}.why`)}
          </Row>
        ))}
        <Row sum label={t('terms.sum')} value={feeling} from={x(0)} to={x(feeling)} ground={x(0)}>
          {comesTo}
        </Row>
      </ol>
    </div>
  );
};

interface RowProps {
  readonly label: string;
  readonly value: number;
  /** Ends of the bar and the ground line, in hundredths of the width. */
  readonly from: number;
  readonly to: number;
  readonly ground: number;
  readonly sum?: true;
  readonly children: ReactNode;
}

/** Round ends helped, pointed ends hurt. */
const Row = ({ label, value, from, to, ground, sum, children }: RowProps) => {
  const { locale } = useTranslator();
  const helped = value >= 0;
  return (
    <li className={styles.row} data-sum={sum}>
      <span className={styles.term}>{label}</span>
      <span className={`${styles.points} figures`}>
        <span aria-hidden="true">{helped ? '●' : '◆'} </span>
        {numberFormat(locale).signed(value)}
      </span>
      <span className={styles.bar} aria-hidden="true">
        <span className={styles.ground} style={{ left: `${ground}%` }} />
        <span
          className={helped ? styles.helped : styles.hurt}
          style={{ left: `${Math.min(from, to)}%`, width: `max(6px, ${Math.abs(to - from)}%)` }}
        />
      </span>
      <span className={styles.why}>{children}</span>
    </li>
  );
};
