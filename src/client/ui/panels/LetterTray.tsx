import type { View } from '../../../protocol/view.ts';
import { Sheet } from '../controls/Sheet.tsx';
import { useApp, useAppStore, useTranslator } from '../game-context.tsx';
import { BulkSent } from '../letters/BulkSent.tsx';
import { CrowdLetterSlip } from '../letters/CrowdLetterSlip.tsx';
import { LatestSigns } from '../letters/LatestSigns.tsx';
import { LetterSlip } from '../letters/LetterSlip.tsx';
import { NoteBoard } from '../notes/NoteBoard.tsx';
import styles from './LetterTray.module.css';

/** Words and gestures, newest first. Open while the player is at `letters`. */
export const LetterTray = ({ view }: { view: View }) => {
  const { t } = useTranslator();
  const store = useAppStore();
  const open = useApp((state) => state.place === 'letters');
  if (!open) return null;
  const letters = [...view.letters.toReversed(), ...view.crowdLetters.toReversed()].toSorted(
    (one, other) => other.week - one.week,
  );
  const bulk = view.sent.filter(({ reach }) => reach !== null).toReversed();
  return (
    <Sheet
      shape="side"
      title={t('letters.title')}
      closeLabel={t('shell.close')}
      onClose={() => store.setState({ place: 'street' })}
    >
      <div className={styles.tray}>
        <NoteBoard view={view} />
        <section className={styles.part}>
          <h3>{t('letters.received')}</h3>
          {letters.length === 0 && <p>{t('letters.empty')}</p>}
          {letters.map((letter) =>
            'writer' in letter ? (
              <CrowdLetterSlip key={letter.id} letter={letter} />
            ) : (
              <LetterSlip key={letter.id} view={view} letter={letter} />
            ),
          )}
        </section>
        {bulk.length > 0 && (
          <section className={styles.part}>
            <h3>{t('letters.bulk')}</h3>
            <BulkSent sent={bulk} />
          </section>
        )}
        <section className={styles.part}>
          <h3>{t('letters.gestures')}</h3>
          <LatestSigns view={view} />
        </section>
      </div>
    </Sheet>
  );
};
