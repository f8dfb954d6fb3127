import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { View } from '../../../protocol/view.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useTranslator } from '../game-context.tsx';
import type { CardId } from './cards.ts';
import styles from './FirstMet.module.css';
import { isToldWhenMet, metCards } from './met-cards.ts';

/**
 * One line the first time that a rule is met; the whole card waits for the debrief. It goes with the next decision, or
 * is put away. When several are met at once, one is told: the others have their card all the same.
 */
export const FirstMet = ({ view }: { view: View }) => {
  const { t } = useTranslator();
  const known = useRef<ReadonlySet<CardId>>(metCards(view));
  const [told, setTold] = useState<{ readonly card: CardId; readonly step: number } | null>(null);
  useEffect(() => {
    const met = metCards(view);
    const fresh = [...met].find((id) => !known.current.has(id));
    known.current = met;
    if (fresh !== undefined) setTold({ card: fresh, step: view.step });
  }, [view]);
  const shown = told !== null && told.step === view.step && isToldWhenMet(view);
  return (
    <div role="status" className={styles.place}>
      {shown && (
        <div className={styles.slip}>
          <p>
            <strong className={styles.first}>{t('research.first')}</strong>
            {t(`card.${told.card}.line`)}
          </p>
          <IconButton label={t('research.close')} onClick={() => setTold(null)}>
            <X size={18} />
          </IconButton>
        </div>
      )}
    </div>
  );
};
