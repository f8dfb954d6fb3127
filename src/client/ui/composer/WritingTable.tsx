import type { View } from '../../../protocol/view.ts';
import { Button } from '../controls/Button.tsx';
import { classes } from '../controls/classes.ts';
import { useTranslator } from '../game-context.tsx';
import { MessageInDress } from '../message/MessageInDress.tsx';
import { readdressed } from './draft.ts';
import { FactSlips } from './FactSlips.tsx';
import { OtherReaders } from './OtherReaders.tsx';
import { Settings } from './Settings.tsx';
import type { Sheetful, useComposer } from './use-composer.ts';
import { WhomChooser } from './WhomChooser.tsx';
import styles from './WritingTable.module.css';

interface Props {
  readonly view: View;
  readonly sheetful: Sheetful;
  readonly composer: Pick<ReturnType<typeof useComposer>, 'edit' | 'undo' | 'canUndo'>;
}

/** Whom and from what; the message itself; what for, which way and when. */
export const WritingTable = ({ view, sheetful, composer }: Props) => {
  const { t } = useTranslator();
  const { draft, portrait, preview, toAll } = sheetful;
  const { edit, undo, canUndo } = composer;
  return (
    <div className={styles.table}>
      <div className={styles.column}>
        <WhomChooser
          portraits={view.portraits}
          chosen={portrait.id}
          onChoose={(chosen) => edit(readdressed(draft, view, chosen))}
        />
        <FactSlips portrait={portrait} draft={draft} onEdit={edit} />
      </div>
      <section className={classes(styles.column, styles.page)} aria-labelledby="compose-message">
        <div className={styles.caption}>
          <h3 id="compose-message" className={styles.title}>
            {t('compose.message')}
          </h3>
          <Button look="quiet" aria-disabled={!canUndo} onClick={undo}>
            {t('compose.undo')}
          </Button>
        </div>
        <div aria-live="polite">
          <MessageInDress message={preview.message} draft={draft} portrait={portrait} />
        </div>
        {draft.audience === 'all' && <OtherReaders messages={preview.others} />}
      </section>
      <div className={styles.column}>
        <Settings view={view} portrait={portrait} draft={draft} toAll={toAll} onEdit={edit} />
      </div>
    </div>
  );
};
