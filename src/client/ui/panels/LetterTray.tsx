import type { View } from '../../../protocol/view.ts';
import { Sheet } from '../controls/Sheet.tsx';
import { useApp, useAppStore, useTranslator } from '../game-context.tsx';
import { LatestSigns } from '../letters/LatestSigns.tsx';
import { LetterSlip } from '../letters/LetterSlip.tsx';
import styles from './LetterTray.module.css';

/** Words and gestures, newest first. Open while the player is at `letters`. */
export const LetterTray = ({ view }: { view: View }) => {
  const { t } = useTranslator();
  const store = useAppStore();
  const open = useApp((state) => state.place === 'letters');
  if (!open) return null;
  return (
    <Sheet
      shape="side"
      title={t('letters.title')}
      closeLabel={t('shell.close')}
      onClose={() => store.setState({ place: 'street' })}
    >
      <div className={styles.tray}>
        <section className={styles.part}>
          <h3>{t('letters.received')}</h3>
          {view.letters.length === 0 && <p>{t('letters.empty')}</p>}
          {view.letters.toReversed().map((letter) => (
            <LetterSlip key={letter.id} view={view} letter={letter} />
          ))}
        </section>
        <section className={styles.part}>
          <h3>{t('letters.gestures')}</h3>
          <LatestSigns view={view} />
        </section>
      </div>
    </Sheet>
  );
};
