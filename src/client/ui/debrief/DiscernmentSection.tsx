import type { Scores } from '../../../protocol/debrief.ts';
import { useTranslator } from '../game-context.tsx';
import { Chapter } from './Chapter.tsx';
import styles from './DiscernmentSection.module.css';
import { PaperStack } from './PaperStack.tsx';

const STACKS = [
  { count: 'hits', tone: 'service' },
  { count: 'misses', tone: 'service' },
  { count: 'falseAlarms', tone: 'intrusion' },
  { count: 'correctRejections', tone: 'intrusion' },
] as const satisfies readonly {
  count: keyof Scores['discernment'];
  tone: 'service' | 'intrusion';
}[];

/** Telling welcome from too much: four piles, never one mark. */
export const DiscernmentSection = ({ discernment }: { discernment: Scores['discernment'] }) => {
  const { t } = useTranslator();
  return (
    <Chapter id="discernment" title={t('debrief.discernment')} lead={t('debrief.discernment.lead')}>
      <ul className={styles.stacks}>
        {STACKS.map(({ count, tone }) => (
          <li key={count} className={styles.pile}>
            <PaperStack sheets={discernment[count]} tone={tone} />
            <div>
              <h3 className={styles.title}>
                <span className={`${styles.number} figures`}>{discernment[count]}</span>
                {t(`discernment.${count}`)}
              </h3>
              <p className={styles.words}>{t(`discernment.${count}.words`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Chapter>
  );
};
