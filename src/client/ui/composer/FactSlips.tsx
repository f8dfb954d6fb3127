import type { Draft } from '../../../protocol/decision.ts';
import type { Portrait } from '../../../protocol/view.ts';
import { elision } from '../french.ts';
import { useTranslator } from '../game-context.tsx';
import { ledBy, MAX_FACTS, toggledFact } from './draft.ts';
import { FactSlip } from './FactSlip.tsx';
import styles from './FactSlips.module.css';

interface Props {
  readonly portrait: Portrait;
  readonly draft: Draft;
  readonly onEdit: (draft: Draft) => void;
}

/** The facts held of one person, to be put on the sheet or left in the drawer. */
export const FactSlips = ({ portrait, draft, onEdit }: Props) => {
  const { t, say } = useTranslator();
  const firstName = say(portrait.firstName);
  const full = draft.facts.length >= MAX_FACTS;
  return (
    <section className={styles.held} aria-labelledby="compose-facts">
      <h3 id="compose-facts" className={styles.title}>
        {t('compose.facts.title', { firstName, elides: elision(firstName) })}
      </h3>
      <p className={styles.help}>
        {t(portrait.facts.length === 0 ? 'compose.facts.none' : 'compose.facts.help')}
      </p>
      <ul className={styles.slips}>
        {portrait.facts.map((fact) => {
          const rank = draft.facts.indexOf(fact.id);
          return (
            <FactSlip
              key={fact.id}
              fact={fact}
              rank={rank < 0 ? null : rank}
              blocked={full && rank < 0}
              onToggle={() => onEdit(toggledFact(draft, fact.id))}
              onLead={() => onEdit(ledBy(draft, fact.id))}
            />
          );
        })}
      </ul>
      <p className={styles.note} role="status">
        {full && t('compose.facts.full')}
        {draft.facts.length === 0 && portrait.facts.length > 0 && t('compose.facts.generic')}
      </p>
    </section>
  );
};
