import { Menu as MenuIcon, TriangleAlert, Users, Wallet } from 'lucide-react';
import type { ReactNode } from 'react';
import { text } from '../../../protocol/text.ts';
import { textKeys } from '../../../protocol/text-keys.ts';
import type { View } from '../../../protocol/view.ts';
import { AskWhat } from '../controls/AskWhat.tsx';
import { classes } from '../controls/classes.ts';
import { WaxSeals } from '../controls/WaxSeals.tsx';
import { numberFormat } from '../format.ts';
import { useAppStore, useTranslator } from '../game-context.tsx';
import { Warnings } from '../notes/Warnings.tsx';
import styles from './HeaderTabs.module.css';
import { actNumber } from './roman.ts';

interface TabProps {
  readonly title: string;
  readonly answer: string;
  /** What threatens by this number; shown as a mark, told with the answer. */
  readonly warnings?: View['warnings'];
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A number on a paper tab that hangs from the top edge; pressed, it says what it is. */
const Tab = ({ title, answer, warnings = [], className, children }: TabProps) => {
  const { t } = useTranslator();
  return (
    <li className={classes(styles.tab, className)}>
      <AskWhat
        ask={t('shell.ask')}
        title={title}
        answer={
          <>
            <p>{answer}</p>
            <Warnings warnings={warnings} />
          </>
        }
        className={styles.ask}
      >
        {children}
        <WarningMark warnings={warnings} />
      </AskWhat>
    </li>
  );
};

const WarningMark = ({ warnings }: Pick<View, 'warnings'>) => {
  const { t } = useTranslator();
  if (warnings.length === 0) return null;
  return (
    <>
      <TriangleAlert size={20} className={styles.threat} />
      <span className="visually-hidden">{t('warning.short')}</span>
    </>
  );
};

/** The base, once an act collects at scale: of how many people something is held. It opens what is picked up. */
const BaseTab = ({ view, held }: { view: View; held: number }) => {
  const { t, locale } = useTranslator();
  const store = useAppStore();
  const { whole } = numberFormat(locale);
  return (
    <li className={classes(styles.tab, styles.people)}>
      <button
        type="button"
        className={classes(styles.ask, styles.base)}
        aria-haspopup="dialog"
        onClick={() => store.setState({ collecting: true })}
      >
        <Users size={18} className={styles.icon} />
        <span className={styles.name}>{t('header.base.short')}</span>
        <span className={styles.figure}>
          {whole(held)}
          <span className={styles.soft}> / {whole(view.people)}</span>
        </span>
        <WarningMark warnings={view.warnings.filter(({ of }) => of === 'boycott')} />
        <span className="visually-hidden">{t('header.base.open')}</span>
      </button>
    </li>
  );
};

/** Where the firm stands: week, sales, attention, budget, people. */
export const HeaderTabs = ({ view, onMenu }: { view: View; onMenu: () => void }) => {
  const { t, say, locale } = useTranslator();
  const { euros, whole } = numberFormat(locale);
  const { act, week, lastWeek, attention, people } = view;
  const sales = euros(view.sales);
  const target = euros(view.salesTarget);
  const share = view.salesTarget === 0 ? 1 : Math.min(1, view.sales / view.salesTarget);
  const number = actNumber(act.index);
  return (
    <header className={styles.header}>
      <ul className={styles.tabs} aria-label={t('shell.header')}>
        <Tab
          className={styles.week}
          title={t('header.week.title', {
            act: number,
            title: say(text(textKeys.act(act.id, 'title'))),
          })}
          answer={t('header.week.answer', {
            last: lastWeek,
            from: act.firstWeek,
            to: act.lastWeek,
          })}
        >
          <span className={styles.act}>{t('header.week.act', { act: number })}</span>
          <span className={styles.figure}>
            {t('header.week.week', { week })}
            <span className={styles.soft}> / {lastWeek}</span>
          </span>
        </Tab>
        <Tab
          className={styles.sales}
          title={t('header.sales.title')}
          answer={t('header.sales.answer', { target, to: act.lastWeek })}
          warnings={view.warnings.filter(({ of }) => of === 'bankrupt')}
        >
          <span className={styles.name}>{t('header.sales.short')}</span>
          <span className={styles.figure}>
            {sales}
            <span className={styles.soft}> / {target}</span>
          </span>
          <span className={styles.ruler} aria-hidden="true">
            <span className={styles.sold} style={{ width: `${share * 100}%` }} />
          </span>
        </Tab>
        <Tab
          className={styles.attention}
          title={t('header.attention.title')}
          answer={t('header.attention.answer', { max: attention.max })}
        >
          <span className={styles.name}>{t('header.attention.short')}</span>
          <WaxSeals left={attention.left} max={attention.max} />
          <span className="visually-hidden">
            {t('header.attention', { left: attention.left, max: attention.max })}
          </span>
        </Tab>
        <Tab
          className={styles.budget}
          title={t('header.budget.title')}
          answer={t('header.budget.answer')}
        >
          <Wallet size={18} className={styles.icon} />
          <span className={styles.name}>{t('header.budget.short')}</span>
          <span className={styles.figure}>{euros(view.budget)}</span>
        </Tab>
        {view.collection === null ? (
          <Tab
            className={styles.people}
            title={t('header.people.title')}
            answer={t('header.people.answer')}
            warnings={view.warnings.filter(({ of }) => of === 'boycott')}
          >
            <Users size={18} className={styles.icon} />
            <span className={styles.name}>{t('header.people.short')}</span>
            <span className={styles.figure}>{whole(people)}</span>
          </Tab>
        ) : (
          <BaseTab view={view} held={view.collection.people} />
        )}
      </ul>
      <button type="button" className={styles.menu} onClick={onMenu} aria-haspopup="dialog">
        <MenuIcon size={22} />
        <span className={styles.menuWord}>{t('shell.menu')}</span>
      </button>
    </header>
  );
};
