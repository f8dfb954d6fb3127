import { useEffect, useRef } from 'react';
import { useTranslator } from '../game-context.tsx';
import { type Tone, ToneShape } from './MomentMark.tsx';
import styles from './MomentRows.module.css';

/** A moment as a line of a list. */
export interface MomentRow {
  readonly key: string;
  readonly week: number;
  readonly title: string;
  /** What it did, in few words. */
  readonly told: string;
  readonly tone: Tone;
}

interface Props {
  readonly name: string;
  readonly legend: string;
  readonly rows: readonly MomentRow[];
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
}

/** Moments to choose from: arrows go from one to the next, and each says what it did. */
export const MomentRows = ({ name, legend, rows, selected, onSelect }: Props) => {
  const { t } = useTranslator();
  const scroll = useRef<HTMLDivElement>(null);
  // The list follows what was chosen on the curve; the page itself stays where it is.
  useEffect(() => {
    const list = scroll.current;
    const row = list?.querySelector<HTMLElement>(`[data-key="${selected}"]`);
    if (!list || !row) return;
    list.scrollTop = row.offsetTop - (list.clientHeight - row.offsetHeight) / 2;
  }, [selected]);
  return (
    <fieldset className={styles.moments}>
      <legend className={styles.legend}>{legend}</legend>
      <div ref={scroll} className={styles.scroll}>
        {rows.map(({ key, week, title, told, tone }) => (
          <label key={key} className={styles.moment} data-key={key}>
            <input
              type="radio"
              name={name}
              className={styles.input}
              checked={key === selected}
              onChange={() => onSelect(key)}
            />
            <svg className={styles.shape} viewBox="-13 -13 26 26" aria-hidden="true">
              <ToneShape tone={tone} reach={8} />
            </svg>
            <span className={styles.words}>
              <span className={styles.week}>{t('chart.week', { week })}</span>
              {title}
              <span className={styles.told}>{told}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
