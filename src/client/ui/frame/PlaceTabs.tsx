import { Inbox, type LucideIcon, PenLine, ScanFace, Store } from 'lucide-react';
import type { View } from '../../../protocol/view.ts';
import { PLACES, type Place } from '../../store/app-store.ts';
import { useApp, useAppStore, useTranslator } from '../game-context.tsx';
import styles from './PlaceTabs.module.css';

const ICONS: Readonly<Record<Place, LucideIcon>> = {
  street: Store,
  desk: ScanFace,
  write: PenLine,
  letters: Inbox,
};

const countsOf = (view: View, unread: number): Readonly<Record<Place, number>> => ({
  street: view.street.length,
  desk: view.loose.length,
  write: view.uses.left,
  letters: unread,
});

interface Props {
  readonly view: View;
  /** Letters that came since the tray was last opened. */
  readonly unread: number;
}

/** The four places of a week, as the tabs of index cards at the bottom edge. */
export const PlaceTabs = ({ view, unread }: Props) => {
  const { t } = useTranslator();
  const store = useAppStore();
  const current = useApp((state) => state.place);
  const counts = countsOf(view, unread);
  return (
    <nav aria-label={t('footer.places')} className={styles.nav}>
      <ul className={styles.tabs}>
        {PLACES.map((place) => {
          const Icon = ICONS[place];
          return (
            <li key={place} className={styles.item}>
              <button
                type="button"
                className={styles.tab}
                aria-current={place === current ? 'page' : undefined}
                onClick={() => store.setState({ place })}
              >
                <Icon size={20} />
                <span>{t(`place.${place}`)}</span>
                {counts[place] > 0 && (
                  <span className={styles.count} aria-hidden="true">
                    {counts[place]}
                  </span>
                )}
                <span className="visually-hidden">
                  {t(`place.${place}.count`, { n: counts[place] })}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};
