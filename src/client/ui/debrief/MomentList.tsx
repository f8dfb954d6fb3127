import { useEffect, useRef } from 'react';
import type { View } from '../../../protocol/view.ts';
import { useTranslator } from '../game-context.tsx';
import styles from './MomentList.module.css';
import { ToneShape, toneOf } from './MomentMark.tsx';
import { momentTitle } from './moment-words.ts';
import { extremesOf, type Moment } from './moments.ts';

interface Props {
  readonly name: string;
  readonly moments: readonly Moment[];
  readonly sent: View['sent'];
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
}

/** The marks of the curve as a list: arrows go from one to the next, and each says what it did. */
export const MomentList = ({ name, moments, sent, selected, onSelect }: Props) => {
  const translator = useTranslator();
  const { t } = translator;
  const { fall, rise } = extremesOf(moments);
  const scroll = useRef<HTMLDivElement>(null);
  // The list follows what was chosen on the curve; the page itself stays where it is.
  useEffect(() => {
    const list = scroll.current;
    const row = list?.querySelector<HTMLElement>(`[data-key="${selected}"]`);
    if (!list || !row) return;
    list.scrollTop = row.offsetTop - (list.clientHeight - row.offsetHeight) / 2;
  }, [selected]);
  if (moments.length === 0) return <p className={styles.none}>{t('moment.none')}</p>;
  return (
    <fieldset className={styles.moments}>
      <legend className={styles.legend}>{t('moment.list')}</legend>
      <div ref={scroll} className={styles.scroll}>
        {moments.map((moment) => (
          <label key={moment.key} className={styles.moment} data-key={moment.key}>
            <input
              type="radio"
              name={name}
              className={styles.input}
              checked={moment.key === selected}
              onChange={() => onSelect(moment.key)}
            />
            <svg className={styles.shape} viewBox="-13 -13 26 26" aria-hidden="true">
              <ToneShape tone={toneOf(moment)} reach={8} />
            </svg>
            <span className={styles.words}>
              <span className={styles.week}>{t('chart.week', { week: moment.week })}</span>
              {momentTitle(translator, moment, sent)}
              <span className={styles.told}>
                {moment.kind === 'silence'
                  ? t('moment.tone.silence')
                  : t(`band.${moment.felt.band}`)}
                {moment.key === fall && ` · ${t('chart.fall')}`}
                {moment.key === rise && ` · ${t('chart.rise')}`}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
