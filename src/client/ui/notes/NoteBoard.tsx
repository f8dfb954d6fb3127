import type { View } from '../../../protocol/view.ts';
import { Fold } from '../controls/Fold.tsx';
import { useTranslator } from '../game-context.tsx';
import styles from './NoteBoard.module.css';
import { NoteSlip } from './NoteSlip.tsx';
import { OfferSlip } from './OfferSlip.tsx';
import { Warnings } from './Warnings.tsx';

/** What the firm has to say: warnings, what is offered for now, the director's last note, and those before it under a fold. */
export const NoteBoard = ({ view }: { view: View }) => {
  const { t } = useTranslator();
  const last = view.notes.at(-1);
  if (last === undefined && view.warnings.length === 0 && view.offers.length === 0) return null;
  const earlier = view.notes.slice(0, -1).toReversed();
  return (
    <div className={styles.board}>
      <Warnings warnings={view.warnings} />
      {view.offers.map((offer) => (
        <OfferSlip key={offer.id} offer={offer} week={view.week} />
      ))}
      {last !== undefined && <NoteSlip note={last} />}
      {earlier.length > 0 && (
        <Fold summary={t('notes.earlier', { n: earlier.length })}>
          <div className={styles.earlier}>
            {earlier.map((note) => (
              <NoteSlip key={`${note.week}.${note.id}`} note={note} />
            ))}
          </div>
        </Fold>
      )}
    </div>
  );
};
