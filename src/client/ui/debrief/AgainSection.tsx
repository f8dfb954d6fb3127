import { Button } from '../controls/Button.tsx';
import { useGame, useTranslator } from '../game-context.tsx';
import styles from './AgainSection.module.css';
import { Chapter } from './Chapter.tsx';

/** Hands a text to the player as a file. */
function download(name: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** What can be done once the box has been seen. */
export const AgainSection = ({ seed }: { seed: number }) => {
  const { t } = useTranslator();
  const game = useGame();
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
          <Button onClick={() => download(`seuil-${seed}.json`, game.exportRecord())}>
            {t('again.export')}
          </Button>
          <p>{t('again.export.words')}</p>
        </li>
      </ul>
      <Button look="quiet" onClick={game.leave}>
        {t('again.title')}
      </Button>
    </Chapter>
  );
};
