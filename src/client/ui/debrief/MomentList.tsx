import type { View } from '../../../protocol/view.ts';
import { useTranslator } from '../game-context.tsx';
import styles from './MomentList.module.css';
import { toneOf } from './MomentMark.tsx';
import { MomentRows } from './MomentRows.tsx';
import { momentTitle } from './moment-words.ts';
import { extremesOf, type Moment } from './moments.ts';

interface Props {
  readonly name: string;
  readonly moments: readonly Moment[];
  readonly sent: View['sent'];
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
}

/** The marks of one person's curve as a list. */
export const MomentList = ({ name, moments, sent, selected, onSelect }: Props) => {
  const translator = useTranslator();
  const { t } = translator;
  const { fall, rise } = extremesOf(moments);
  if (moments.length === 0) return <p className={styles.none}>{t('moment.none')}</p>;
  const told = (moment: Moment) =>
    [
      moment.kind === 'silence' ? t('moment.tone.silence') : t(`band.${moment.felt.band}`),
      ...(moment.key === fall ? [t('chart.fall')] : []),
      ...(moment.key === rise ? [t('chart.rise')] : []),
    ].join(' · ');
  return (
    <MomentRows
      name={name}
      legend={t('moment.list')}
      rows={moments.map((moment) => ({
        key: moment.key,
        week: moment.week,
        title: momentTitle(translator, moment, sent),
        told: told(moment),
        tone: toneOf(moment),
      }))}
      selected={selected}
      onSelect={onSelect}
    />
  );
};
