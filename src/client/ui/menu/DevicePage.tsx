import { Button } from '../controls/Button.tsx';
import { FileChooser } from '../controls/FileChooser.tsx';
import { saveJson } from '../controls/save-file.ts';
import { useApp, useGame, useTranslator } from '../game-context.tsx';
import { KeptOnDevice } from '../panels/KeptOnDevice.tsx';
import styles from './pages.module.css';

/** The game itself: take it away, bring one in, leave it, see what is kept. */
export const DevicePage = ({ onLeave }: { onLeave: () => void }) => {
  const { t } = useTranslator();
  const game = useGame();
  const seed = useApp((state) => state.view?.seed ?? 0);
  return (
    <div className={styles.page}>
      <section className={styles.page}>
        <Button onClick={() => saveJson(`seuil-${seed}.json`, game.exportRecord())}>
          {t('menu.export')}
        </Button>
        <p className={styles.hint}>{t('menu.export.hint')}</p>
        <FileChooser
          accept=".json,application/json"
          onText={(text) => {
            game.importRecord(text);
            onLeave();
          }}
        >
          {t('menu.import')}
        </FileChooser>
        <Button onClick={() => game.leave()}>{t('menu.leave')}</Button>
        <p className={styles.hint}>{t('menu.leave.hint')}</p>
      </section>
      <KeptOnDevice />
    </div>
  );
};
