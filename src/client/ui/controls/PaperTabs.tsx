import type { ReactNode } from 'react';
import { type Key, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import styles from './PaperTabs.module.css';

interface PaperTab<T extends string> {
  readonly id: T;
  readonly title: ReactNode;
  readonly content: ReactNode;
}

interface Props<T extends string> {
  readonly label: string;
  readonly tabs: readonly PaperTab<T>[];
  /** Left out: the first is open and they look after themselves. */
  readonly selected?: T;
  readonly onSelect?: (id: T) => void;
}

/** Index cards whose tabs stand above one another; one lies on top. */
export const PaperTabs = <T extends string>({ label, tabs, selected, onSelect }: Props<T>) => {
  const choose = (key: Key) => {
    const tab = tabs.find(({ id }) => id === key);
    if (tab !== undefined) onSelect?.(tab.id);
  };
  return (
    <Tabs
      {...(selected === undefined ? {} : { selectedKey: selected })}
      onSelectionChange={choose}
      className={styles.tabs ?? ''}
    >
      <TabList aria-label={label} className={styles.list ?? ''}>
        {tabs.map(({ id, title }) => (
          <Tab key={id} id={id} className={styles.tab ?? ''}>
            {title}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={styles.panel ?? ''}>
          {content}
        </TabPanel>
      ))}
    </Tabs>
  );
};
