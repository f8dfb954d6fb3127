import type { SiloCollection } from '../../../protocol/view.ts';
import { POLICIES } from '../../../protocol/vocabulary.ts';
import { Choices } from '../controls/Choices.tsx';
import { SiloIcon } from '../controls/SiloIcon.tsx';
import { numberFormat } from '../format.ts';
import { useGame, useTranslator } from '../game-context.tsx';
import styles from './SiloRow.module.css';

interface Props {
  readonly collection: SiloCollection;
  /** Whether it can be set now. */
  readonly open: boolean;
}

const agreement = (people: number, agreed: number): 'nobody' | 'none' | 'some' | 'all' => {
  if (people === 0) return 'nobody';
  if (agreed === 0) return 'none';
  return agreed === people ? 'all' : 'some';
};

/** One place: of how many people it holds something, and how it gathers from now on. */
export const SiloRow = ({ collection, open }: Props) => {
  const { t, locale } = useTranslator();
  const game = useGame();
  const { silo, policy, people, agreed, costs } = collection;
  const { euros } = numberFormat(locale);
  return (
    <div className={styles.silo} data-silo={silo}>
      <SiloIcon silo={silo} size={26} />
      <p className={styles.words}>
        <strong className={styles.name}>{t(`silo.${silo}`)}</strong>
        {t('collection.silo.people', { n: people, agreed, how: agreement(people, agreed) })}
      </p>
      <div className={styles.choice}>
        <Choices
          legend={t(`silo.${silo}`)}
          hideLegend
          look="segments"
          value={policy}
          choices={POLICIES.map((one) => ({
            value: one,
            label: t(`policy.${one}`),
            hint: costs[one] === 0 ? t('compose.cost.free') : euros(costs[one]),
            disabled: !open,
          }))}
          onChange={(chosen) => game.decide({ type: 'collection.set', silo, policy: chosen })}
        />
      </div>
    </div>
  );
};
