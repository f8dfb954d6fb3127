import type { DecisionType } from '../../protocol/decision.ts';
import { useApp, useTranslator } from './game-context.tsx';
import styles from './Rejected.module.css';
import { rejectionSentence } from './rejection-sentence.ts';

/** Why the last try did not work, beside the button that was pressed; nothing when it was about something else. */
export const Rejected = ({ decisions }: { decisions: readonly DecisionType[] }) => {
  const translator = useTranslator();
  const rejection = useApp((state) => state.rejection);
  return (
    <div role="alert" className={styles.place}>
      {rejection !== null && decisions.includes(rejection.decision) && (
        <p className={styles.rejected}>{rejectionSentence(translator, rejection)}</p>
      )}
    </div>
  );
};
