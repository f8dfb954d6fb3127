import { Button } from '../../controls/Button.tsx';
import { WrittenLine } from '../../controls/WrittenLine.tsx';
import { useTranslator } from '../../game-context.tsx';
import { Chapter } from '../Chapter.tsx';
import styles from './PracticeSection.module.css';

/** What fits on the card. */
const LONGEST = 90;

export interface Practice {
  readonly start: string;
  readonly stop: string;
}

interface Props {
  readonly practice: Practice;
  readonly proposals: Readonly<Record<keyof Practice, readonly string[]>>;
  readonly onPractice: (practice: Practice) => void;
}

/** What the player takes away: one use to start, one to stop. */
export const PracticeSection = ({ practice, proposals, onPractice }: Props) => {
  const { t } = useTranslator();
  return (
    <Chapter id="practice" title={t('practice.title')} lead={t('practice.lead')}>
      <div className={styles.sides}>
        {(['start', 'stop'] as const).map((side) => (
          <section key={side} className={styles.side} data-side={side}>
            <WrittenLine
              label={
                <>
                  <span className={styles.mark} aria-hidden="true" />
                  {t(`practice.${side}`)}
                </>
              }
              value={practice[side]}
              maxLength={LONGEST}
              onChange={(words) => onPractice({ ...practice, [side]: words })}
            />
            <ul className={styles.proposals} aria-label={t('practice.proposals')}>
              {proposals[side].map((words) => (
                <li key={words}>
                  <Button
                    className={styles.proposal}
                    onClick={() => onPractice({ ...practice, [side]: words.slice(0, LONGEST) })}
                  >
                    {words}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Chapter>
  );
};
