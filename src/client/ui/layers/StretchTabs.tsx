import type { View } from '../../../protocol/view.ts';
import type { StreetStretch } from '../../layout/street-layout.ts';
import { useApp, useTranslator } from '../game-context.tsx';
import styles from './StretchTabs.module.css';

interface Props {
  readonly view: View;
  readonly stretches: readonly StreetStretch[];
  readonly onGo: (index: number) => void;
}

/** Signposts at the foot of the street: one for each of its stretches, and how much lies there. */
export const StretchTabs = ({ view, stretches, onGo }: Props) => {
  const { t } = useTranslator();
  const here = useApp(({ pan }) => Math.round(pan));
  return (
    <nav aria-label={t('street.stretches')} className={styles.tabs}>
      <ul>
        {stretches.map(({ name, places }, index) => {
          const silos = places.map(({ silo }) => silo);
          const n = view.street.filter(({ silo }) => silos.includes(silo)).length;
          return (
            <li key={name}>
              <button
                type="button"
                className={styles.tab}
                aria-current={index === here ? 'location' : undefined}
                onClick={() => onGo(index)}
              >
                <span>{t(`street.stretch.${name}`)}</span>
                <span className={styles.count} aria-hidden="true">
                  {n}
                </span>
                <span className="visually-hidden">{t('street.stretch.count', { n })}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};
