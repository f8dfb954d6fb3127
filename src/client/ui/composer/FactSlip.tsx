import type { HeldFragment } from '../../../protocol/fragment.ts';
import { useTranslator } from '../game-context.tsx';
import { inSentence } from '../in-sentence.ts';
import styles from './FactSlips.module.css';

interface Props {
  readonly fact: HeldFragment;
  /** Place among the facts leant on, from 0; null when it stays in the drawer. */
  readonly rank: number | null;
  readonly blocked: boolean;
  readonly onToggle: () => void;
  readonly onLead: () => void;
}

/** One slip of paper: what is known in a few words, and how it came to be known. */
export const FactSlip = ({ fact, rank, blocked, onToggle, onLead }: Props) => {
  const { t, say } = useTranslator();
  const slip = say(fact.slip);
  const told = [
    t(`silo.${fact.silo}`),
    inSentence(t(`origin.${fact.origin}`)),
    fact.asked && t('compose.fact.asked'),
    fact.volunteered && t('compose.fact.volunteered'),
    t('compose.fact.week', { week: fact.week }),
    fact.timesUsed > 0 && t('compose.fact.used', { n: fact.timesUsed }),
  ].filter((part) => part !== false);
  return (
    <li className={styles.item} data-on={rank !== null}>
      <button
        type="button"
        className={styles.slip}
        data-fact={fact.id}
        aria-pressed={rank !== null}
        aria-disabled={blocked}
        onClick={onToggle}
      >
        <span className={styles.rank} aria-hidden="true">
          {rank === null ? '+' : rank + 1}
        </span>
        <span className={styles.words}>{slip}</span>
        <span className={styles.told}>{told.join('\u00a0· ')}</span>
        {rank === 0 && <span className={styles.leads}>{t('compose.fact.leads')}</span>}
      </button>
      {rank !== null && rank > 0 && (
        <button
          type="button"
          className={styles.lead}
          onClick={onLead}
          aria-label={t('compose.fact.make-lead.named', { slip })}
        >
          {t('compose.fact.make-lead')}
        </button>
      )}
    </li>
  );
};
