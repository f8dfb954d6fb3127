import { Button } from '../controls/Button.tsx';
import { useTranslator } from '../game-context.tsx';
import styles from './BeforeTheBox.module.css';
import { DrawSection } from './draw/DrawSection.tsx';
import type { Drawing } from './draw/drawing.ts';
import type { Subject } from './draw/subject.ts';
import { FeelSection } from './FeelSection.tsx';
import type { Feeling } from './feelings.ts';

interface Props {
  readonly subject: Subject;
  readonly feeling: Feeling | '';
  readonly onFeel: (feeling: Feeling) => void;
  readonly drawing: Drawing;
  readonly onDraw: (drawing: Drawing) => void;
  readonly onOpen: () => void;
}

/** What is asked while the meter is still dark: a word, a line, then the box. */
export const BeforeTheBox = ({ subject, feeling, onFeel, drawing, onDraw, onOpen }: Props) => {
  const { t } = useTranslator();
  return (
    <>
      <FeelSection when="before" feeling={feeling} onFeel={onFeel} />
      <DrawSection subject={subject} drawing={drawing} onDraw={onDraw} />
      <section className={styles.shut}>
        <p>{t('debrief.shut')}</p>
        <Button look="primary" onClick={onOpen}>
          {t('debrief.open')}
        </Button>
        <p className={styles.hint}>{t('draw.hint')}</p>
      </section>
    </>
  );
};
