import { useEffect, useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Debrief } from '../../../protocol/debrief.ts';
import type { View } from '../../../protocol/view.ts';
import { useTranslator } from '../game-context.tsx';
import { PersonMark } from '../people/PersonMark.tsx';
import styles from './BoxSection.module.css';
import { Chapter } from './Chapter.tsx';
import { type Tone, ToneShape } from './MomentMark.tsx';
import { firstToMeet } from './moments.ts';
import { PersonBox } from './PersonBox.tsx';

const KEY = ['helped', 'hurt', 'slight', 'silence'] as const satisfies readonly Tone[];

interface Props {
  readonly view: View;
  readonly debrief: Debrief;
  /** False where something comes before it that takes the focus. */
  readonly takesFocus: boolean;
}

/** The box opened: everybody whom the player met, one card each. */
export const BoxSection = ({ view, debrief, takesFocus }: Props) => {
  const { t, say } = useTranslator();
  const list = useRef<HTMLDivElement>(null);
  // The tabs are there a frame later than their list. The strip is slid, never the page.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const strip = list.current;
      const chosen = strip?.querySelector('[aria-selected="true"]') ?? null;
      if (strip === null || chosen === null) return;
      const [box, within] = [chosen.getBoundingClientRect(), strip.getBoundingClientRect()];
      strip.scrollLeft += box.left + box.width / 2 - (within.left + within.width / 2);
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  const people = debrief.people.flatMap((truth) => {
    const portrait = view.portraits.find(({ id }) => id === truth.portrait);
    return portrait === undefined ? [] : [{ truth, portrait }];
  });
  return (
    <Chapter id="box" title={t('debrief.box')} lead={t('debrief.box.lead')} takesFocus={takesFocus}>
      <ul className={styles.key}>
        {KEY.map((tone) => (
          <li key={tone} className={styles.entry}>
            <svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true">
              <ToneShape tone={tone} reach={7} />
            </svg>
            {t(`moment.tone.${tone}`)}
          </li>
        ))}
      </ul>
      <Tabs className={styles.tabs ?? ''} defaultSelectedKey={firstToMeet(debrief.people) ?? ''}>
        <TabList ref={list} aria-label={t('debrief.box.people')} className={styles.list ?? ''}>
          {people.map(({ truth, portrait }) => (
            <Tab key={portrait.id} id={portrait.id} className={styles.tab ?? ''}>
              <PersonMark
                id={portrait.id}
                name={say(portrait.firstName)}
                size={52}
                band={truth.atEase ? 'pleased' : 'hurt'}
              />
              {say(portrait.firstName)}
            </Tab>
          ))}
        </TabList>
        {people.map(({ truth, portrait }) => (
          <TabPanel key={portrait.id} id={portrait.id} className={styles.panel ?? ''}>
            <h3 className={styles.name}>{say(portrait.name)}</h3>
            <PersonBox truth={truth} portrait={portrait} view={view} />
          </TabPanel>
        ))}
      </Tabs>
    </Chapter>
  );
};
