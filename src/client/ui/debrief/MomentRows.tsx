import { useTranslator } from '../game-context.tsx';
import { ListedChoices } from './ListedChoices.tsx';
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

/** Moments to choose from: each says what it did. */
export const MomentRows = ({ rows, ...list }: Props) => {
  const { t } = useTranslator();
  const lines = rows.map(({ key, week, title, told, tone }) => ({
    key,
    content: (
      <span className={styles.moment}>
        <svg className={styles.shape} viewBox="-13 -13 26 26" aria-hidden="true">
          <ToneShape tone={tone} reach={8} />
        </svg>
        <span className={styles.words}>
          <span className={styles.week}>{t('chart.week', { week })}</span>
          {title}
          <span className={styles.told}>{told}</span>
        </span>
      </span>
    ),
  }));
  return <ListedChoices lines={lines} {...list} />;
};
