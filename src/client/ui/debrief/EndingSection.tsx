import { text } from '../../../protocol/text.ts';
import { textKeys } from '../../../protocol/text-keys.ts';
import type { Ending } from '../../../protocol/vocabulary.ts';
import { holdEnding } from '../../i18n/hold-ending.ts';
import { useTranslator } from '../game-context.tsx';
import { EndingEmblem } from './EndingEmblem.tsx';
import styles from './EndingSection.module.css';

/** How it ended, and the question that opened the game, asked again. */
export const EndingSection = ({ ending }: { ending: Ending }) => {
  const { t, say } = useTranslator();
  return (
    <header className={styles.ending}>
      <div className={styles.card}>
        <div className={styles.words}>
          <p className={styles.kicker}>{t('debrief.kicker')}</p>
          <h1 className={styles.title}>{say(text(textKeys.ending(ending, 'title')))}</h1>
          <p className={styles.story}>{holdEnding(say(text(textKeys.ending(ending, 'story'))))}</p>
        </div>
        <div className={styles.picture}>
          <EndingEmblem ending={ending} />
        </div>
      </div>
      <div className={styles.again}>
        <p className={styles.kicker}>{t('debrief.question.lead')}</p>
        <p className={styles.question}>{t('debrief.question')}</p>
      </div>
    </header>
  );
};
