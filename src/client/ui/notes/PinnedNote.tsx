import type { View } from '../../../protocol/view.ts';
import { Button } from '../controls/Button.tsx';
import { classes } from '../controls/classes.ts';
import { useTranslator } from '../game-context.tsx';
import { NoteSlip } from './NoteSlip.tsx';
import styles from './PinnedNote.module.css';
import { Warnings } from './Warnings.tsx';

interface Props {
  readonly view: View;
  readonly note: View['notes'][number];
  /** Over the picture; where there is none it takes its place above the street. */
  readonly floats: boolean;
  readonly onAway: () => void;
}

/** What a week opens with, over the sky: the director's note, and what threatens. Put away, it is found in the tray. */
export const PinnedNote = ({ view, note, floats, onAway }: Props) => {
  const { t } = useTranslator();
  return (
    <aside
      className={classes(styles.pinned, floats && styles.floats)}
      aria-label={t('notes.title')}
    >
      <NoteSlip note={note}>
        <Warnings warnings={view.warnings} />
        <Button look="quiet" className={styles.away} onClick={onAway}>
          {t('notes.put-away')}
        </Button>
      </NoteSlip>
    </aside>
  );
};
