import type { CrowdLetter } from '../../../protocol/message.ts';
import { holdEnding } from '../../i18n/hold-ending.ts';
import { SignMark } from '../controls/SignMark.tsx';
import { useTranslator } from '../game-context.tsx';
import styles from './LetterSlip.module.css';

/** What somebody wrote whom nobody here meets by name. */
export const CrowdLetterSlip = ({ letter }: { letter: CrowdLetter }) => {
  const { t, say } = useTranslator();
  const head = t('letters.crowd.head', { name: letter.writer, week: letter.week });
  return (
    <article className={`${styles.letter} lit`} data-letter={letter.id} aria-label={head}>
      <header className={styles.head}>
        <h4>{head}</h4>
        <span className={styles.sign}>
          <SignMark sign={letter.sign} /> {t(`sign.${letter.sign}`)}
        </span>
      </header>
      <blockquote className={styles.text}>{holdEnding(say(letter.text))}</blockquote>
    </article>
  );
};
