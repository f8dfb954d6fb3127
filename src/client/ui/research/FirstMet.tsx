import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { View } from '../../../protocol/view.ts';
import { classes } from '../controls/classes.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useTranslator } from '../game-context.tsx';
import type { CardId } from './cards.ts';
import styles from './FirstMet.module.css';
import { isToldWhenMet, metCards } from './met-cards.ts';

interface Met {
  /** The rule just met, to be told now; null when there is none. */
  readonly card: CardId | null;
  readonly putAway: () => void;
}

/**
 * The rule that was met for the first time by the last decision: it is told until the next one, or until it is put
 * away. When several are met at once, one is told: the others have their card all the same.
 */
export function useFirstMet(view: View): Met {
  const known = useRef<ReadonlySet<CardId>>(metCards(view));
  const [told, setTold] = useState<{ readonly card: CardId; readonly step: number } | null>(null);
  useEffect(() => {
    const met = metCards(view);
    const fresh = [...met].find((id) => !known.current.has(id));
    known.current = met;
    if (fresh !== undefined) setTold({ card: fresh, step: view.step });
  }, [view]);
  const shown = told !== null && told.step === view.step && isToldWhenMet(view);
  return { card: shown ? told.card : null, putAway: () => setTold(null) };
}

interface Props extends Met {
  /** Over the picture; where there is none it takes its place above the street. */
  readonly floats: boolean;
}

/** One line the first time that a rule is met; the whole card waits for the debrief. */
export const FirstMet = ({ card, putAway, floats }: Props) => {
  const { t } = useTranslator();
  return (
    <div role="status" className={classes(styles.place, floats && styles.floats)}>
      {card !== null && (
        <div className={styles.slip}>
          <p>
            <strong className={styles.first}>{t('research.first')}</strong>
            {t(`card.${card}.line`)}
          </p>
          <IconButton label={t('research.close')} onClick={putAway}>
            <X size={18} />
          </IconButton>
        </div>
      )}
    </div>
  );
};
