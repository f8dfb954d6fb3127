import type { Debrief } from '../../../protocol/debrief.ts';
import type { MessageKey } from '../../i18n/message-key.ts';
import { actNumber } from '../frame/roman.ts';
import { useTranslator } from '../game-context.tsx';
import { Chapter } from './Chapter.tsx';
import { EstimateRuler } from './EstimateRuler.tsx';
import styles from './EstimatesSection.module.css';

/** Close enough to be called right, as a share of everybody. */
const CLOSE = 0.03;

const gapKey = (gap: number, people: number): MessageKey => {
  if (Math.abs(gap) <= people * CLOSE) return 'estimates.close';
  return gap > 0 ? 'estimates.over' : 'estimates.under';
};

/** What the player said at the end of each act, against what was so. */
export const EstimatesSection = ({ debrief, people }: { debrief: Debrief; people: number }) => {
  const { t } = useTranslator();
  return (
    <Chapter id="estimates" title={t('debrief.estimates')}>
      {debrief.estimates.length === 0 && <p>{t('estimates.none')}</p>}
      {debrief.estimates.map(({ act, said, truth }) => (
        <figure key={act} className={styles.estimate}>
          <EstimateRuler
            people={people}
            said={said}
            truth={truth}
            saidLabel={t('estimates.said', { n: said })}
            truthLabel={t('estimates.truth', { n: truth })}
          />
          <figcaption className={styles.caption}>
            {t('estimates.sentence', { act: actNumber(act), said, truth, people })}{' '}
            <strong>{t(gapKey(said - truth, people), { n: Math.abs(said - truth) })}</strong>
          </figcaption>
        </figure>
      ))}
    </Chapter>
  );
};
