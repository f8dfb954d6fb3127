import type { Debrief } from '../../../protocol/debrief.ts';
import type { View } from '../../../protocol/view.ts';
import { Button } from '../controls/Button.tsx';
import { saveJson } from '../controls/save-file.ts';
import { useGame, useTranslator } from '../game-context.tsx';
import styles from './AgainSection.module.css';
import { Chapter } from './Chapter.tsx';
import { goalsOf } from './goals.ts';

interface Props {
  readonly view: View;
  readonly debrief: Debrief;
}

/** What can be done once the box has been seen, and what to aim for next time. */
export const AgainSection = ({ view, debrief }: Props) => {
  const { seed } = view;
  const { t } = useTranslator();
  const game = useGame();
  const goals = goalsOf(view, debrief);
  return (
    <Chapter id="again" title={t('debrief.again')}>
      <ul className={styles.ways}>
        <li className={styles.way}>
          <Button look="primary" onClick={() => game.start()}>
            {t('again.new')}
          </Button>
          <p>{t('again.new.words')}</p>
        </li>
        <li className={styles.way}>
          <Button onClick={() => game.start(seed)}>{t('again.same')}</Button>
          <p>{t('again.same.words')}</p>
        </li>
        <li className={styles.way}>
          <Button onClick={() => saveJson(`seuil-${seed}.json`, game.exportRecord())}>
            {t('again.export')}
          </Button>
          <p>{t('again.export.words')}</p>
        </li>
      </ul>
      <h3>{t('goals.title')}</h3>
      <dl className={styles.goals}>
        <div>
          <dt>{t('goals.least')}</dt>
          <dd>{t('goals.least.now', goals.least)}</dd>
        </div>
        <div>
          <dt>{t('goals.nobody-hurt')}</dt>
          <dd>{t('goals.nobody-hurt.now', { n: goals.hurt })}</dd>
        </div>
        {goals.off !== null && (
          <div>
            <dt>{t('goals.close')}</dt>
            <dd>{t('goals.close.now', { n: goals.off })}</dd>
          </div>
        )}
      </dl>
      <Button look="quiet" onClick={game.leave}>
        {t('again.title')}
      </Button>
    </Chapter>
  );
};
