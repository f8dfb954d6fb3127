import { text } from '../../../protocol/text.ts';
import { textKeys } from '../../../protocol/text-keys.ts';
import type { View } from '../../../protocol/view.ts';
import { holdEnding } from '../../i18n/hold-ending.ts';
import { openingRead, useActOpening } from '../act/act-seen.ts';
import { Button } from '../controls/Button.tsx';
import { Sheet } from '../controls/Sheet.tsx';
import { SiloIcon } from '../controls/SiloIcon.tsx';
import { numberFormat } from '../format.ts';
import { actNumber } from '../frame/roman.ts';
import { useTranslator } from '../game-context.tsx';
import styles from './ActCard.module.css';

/** A curtain between two acts: what it is called, what opens, what is expected. */
export const ActCard = ({ view }: { view: View }) =>
  useActOpening(view) ? <OpenCard view={view} /> : null;

const OpenCard = ({ view }: { view: View }) => {
  const { t, say, locale } = useTranslator();
  const { act, silos, salesTarget } = view;
  const close = () => openingRead(view);
  return (
    <Sheet
      shape="small"
      title={say(text(textKeys.act(act.id, 'title')))}
      closeLabel={t('shell.close')}
      onClose={close}
      foot={
        <Button look="primary" onClick={close}>
          {t('act.enter')}
        </Button>
      }
    >
      <p className={styles.number} aria-hidden="true">
        {actNumber(act.index)}
      </p>
      <p className={styles.kicker}>
        {t('act.kicker', {
          act: actNumber(act.index),
          from: act.firstWeek,
          to: act.lastWeek,
        })}
      </p>
      <p className={styles.opening}>{holdEnding(say(text(textKeys.act(act.id, 'opening'))))}</p>
      <h3 className={styles.listen}>{t('act.silos', { n: silos.length })}</h3>
      <ul className={styles.silos}>
        {silos.map((silo) => (
          <li key={silo} className={styles.silo}>
            <SiloIcon silo={silo} size={22} />
            {t(`silo.${silo}`)}
          </li>
        ))}
      </ul>
      <p className={styles.target}>
        {t('act.target', { target: numberFormat(locale).euros(salesTarget) })}
      </p>
    </Sheet>
  );
};
