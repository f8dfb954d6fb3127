import type { View } from '../../../protocol/view.ts';
import { News } from '../journal/News.tsx';
import styles from './Footer.module.css';
import { PlaceTabs } from './PlaceTabs.tsx';
import { WeekAction } from './WeekAction.tsx';

interface Props {
  readonly view: View;
  readonly unread: number;
  readonly onJournal: () => void;
  readonly onDebrief: () => void;
}

/** The edge of the desk: what just happened, the four places, and the one thing to do next. */
export const Footer = ({ view, unread, onJournal, onDebrief }: Props) => (
  <footer className={styles.footer}>
    <div className={styles.news}>
      <News onOpen={onJournal} />
    </div>
    <div className={styles.places}>
      <PlaceTabs view={view} unread={unread} />
    </div>
    <div className={styles.action}>
      <WeekAction view={view} onDebrief={onDebrief} />
    </div>
  </footer>
);
