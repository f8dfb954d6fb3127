import { X } from 'lucide-react';
import type { View } from '../../../protocol/view.ts';
import { Button } from '../controls/Button.tsx';
import { classes } from '../controls/classes.ts';
import { useTranslator } from '../game-context.tsx';
import { NoteSlip } from './NoteSlip.tsx';
import { OfferSlip } from './OfferSlip.tsx';
import styles from './PinnedNote.module.css';
import type { Pinned } from './pinned.ts';
import { Warnings } from './Warnings.tsx';

interface Props {
  readonly view: View;
  readonly papers: Pinned;
  /** Over the picture; where there is none it takes its place above the street. */
  readonly floats: boolean;
  readonly onAway: () => void;
}

/** What a week opens with, over the sky: the director's note, what is offered from today, and what threatens. Put away, it is found in the tray. */
export const PinnedNote = ({ view, papers: { note, offers }, floats, onAway }: Props) => {
  const { t } = useTranslator();
  // On the last of the papers, whichever it is.
  const foot = (
    <>
      <Warnings warnings={view.warnings} />
      <Button look="quiet" className={styles.away} onClick={onAway}>
        <X size={22} className={styles.cross} />
        <span className={styles.words}>{t('notes.put-away')}</span>
      </Button>
    </>
  );
  return (
    <aside
      className={classes(styles.pinned, floats && styles.floats)}
      aria-label={t('notes.title')}
    >
      {note !== null && <NoteSlip note={note}>{offers.length === 0 && foot}</NoteSlip>}
      {offers.map((offer, index) => (
        <OfferSlip key={offer.id} offer={offer} week={view.week}>
          {index === offers.length - 1 && foot}
        </OfferSlip>
      ))}
    </aside>
  );
};
