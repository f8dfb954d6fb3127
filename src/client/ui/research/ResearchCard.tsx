import { useTranslator } from '../game-context.tsx';
import type { Card } from './cards.ts';
import styles from './ResearchCard.module.css';

/** One rule and its evidence: what it does here, what was measured elsewhere, what is not known. */
export const ResearchCard = ({ card: { id, confidence } }: { card: Card }) => {
  const { t } = useTranslator();
  return (
    <article className={styles.card} aria-labelledby={`card-${id}`}>
      <h4 id={`card-${id}`} className={styles.title}>
        {t(`card.${id}.title`)}
      </h4>
      <p className={styles.line}>{t(`card.${id}.line`)}</p>
      <dl className={styles.parts}>
        <dt>{t('research.here')}</dt>
        <dd>{t(`card.${id}.here`)}</dd>
        <dt>{t('research.says')}</dt>
        <dd>{t(`card.${id}.says`)}</dd>
        <dt>{t('research.doubt')}</dt>
        <dd>{t(`card.${id}.doubt`)}</dd>
        <dt>{t('research.source')}</dt>
        <dd>
          {t(`card.${id}.source`)}
          <span className={styles.confidence}>
            {t('research.confidence')} {confidence} · {t(`research.confidence.${confidence}`)}
          </span>
        </dd>
      </dl>
    </article>
  );
};
