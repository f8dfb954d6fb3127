import { Button } from '../../controls/Button.tsx';
import { useTranslator } from '../../game-context.tsx';
import { Chapter } from '../Chapter.tsx';
import { DarkMeter } from './DarkMeter.tsx';
import styles from './DrawSection.module.css';
import { blank, type Drawing } from './drawing.ts';
import type { Subject } from './subject.ts';

interface Props {
  readonly subject: Subject;
  readonly drawing: Drawing;
  readonly onDraw: (drawing: Drawing) => void;
}

/** A bet before the truth: where did tolerance go? */
export const DrawSection = ({ subject, drawing, onDraw }: Props) => {
  const { t, say } = useTranslator();
  const { portrait, sent } = subject;
  const drawn = drawing.some((share) => share !== null);
  return (
    <Chapter
      id="draw"
      title={t('draw.title')}
      lead={
        portrait === null
          ? t('draw.lead.crowd')
          : t('draw.lead', { firstName: say(portrait.firstName) })
      }
    >
      <fieldset>
        <legend className="visually-hidden">{t('draw.surface')}</legend>
        <DarkMeter drawing={drawing} sent={sent} onDraw={onDraw} />
      </fieldset>
      <div className={styles.under}>
        <p className={styles.how}>{t('draw.how')}</p>
        <Button
          look="quiet"
          aria-disabled={!drawn}
          onClick={() => onDraw(blank(drawing.length - 1))}
        >
          {t('draw.erase')}
        </Button>
      </div>
    </Chapter>
  );
};
