import type { View } from '../../../protocol/view.ts';
import { Fold } from '../controls/Fold.tsx';
import { useTranslator } from '../game-context.tsx';
import { CARDS } from '../research/cards.ts';
import { metCards } from '../research/met-cards.ts';
import { ResearchCard } from '../research/ResearchCard.tsx';
import { Chapter } from './Chapter.tsx';
import styles from './ResearchSection.module.css';

/** The rules of the game against what has been measured elsewhere. */
export const ResearchSection = ({ view }: { view: View }) => {
  const { t } = useTranslator();
  const met = metCards(view);
  const others = CARDS.filter(({ id }) => !met.has(id));
  return (
    <Chapter id="research" title={t('research.title')} lead={t('research.lead')}>
      <h3 className={styles.heading}>{t('research.met')}</h3>
      <ul className={styles.cards}>
        {CARDS.filter(({ id }) => met.has(id)).map((card) => (
          <li key={card.id}>
            <ResearchCard card={card} />
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <Fold summary={t('research.unmet', { n: others.length })}>
          <ul className={styles.cards}>
            {others.map((card) => (
              <li key={card.id}>
                <ResearchCard card={card} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </Chapter>
  );
};
