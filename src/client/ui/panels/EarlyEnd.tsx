import { text } from '../../../protocol/text.ts';
import { textKeys } from '../../../protocol/text-keys.ts';
import type { View } from '../../../protocol/view.ts';
import { holdEnding } from '../../i18n/hold-ending.ts';
import { Button } from '../controls/Button.tsx';
import { Sheet } from '../controls/Sheet.tsx';
import { EndingEmblem } from '../debrief/EndingEmblem.tsx';
import { earlyEnding } from '../find-in-view.ts';
import { useTranslator } from '../game-context.tsx';
import styles from './EarlyEnd.module.css';

interface Props {
  readonly view: View;
  readonly onDebrief: () => void;
}

/** A game that stops before its last week says so at once, and how. */
export const EarlyEnd = ({ view, onDebrief }: Props) => {
  const { t, say } = useTranslator();
  const ending = earlyEnding(view);
  if (ending === undefined) return null;
  return (
    <Sheet
      shape="small"
      dismissable={false}
      title={say(text(textKeys.ending(ending, 'title')))}
      closeLabel={t('shell.close')}
      onClose={onDebrief}
      foot={
        <Button look="primary" onClick={onDebrief}>
          {t('week.debrief')}
        </Button>
      }
    >
      <div className={styles.card}>
        <div className={styles.words}>
          <p className={styles.kicker}>{t('early.kicker', { week: view.week })}</p>
          <p>{holdEnding(say(text(textKeys.ending(ending, 'story'))))}</p>
          <p>{t('early.warned')}</p>
        </div>
        <div className={styles.picture}>
          <EndingEmblem ending={ending} />
        </div>
      </div>
    </Sheet>
  );
};
