import { lazy, Suspense, useRef, useState } from 'react';
import type { View } from '../../protocol/view.ts';
import { Captions } from './captions/Captions.tsx';
import { FirstSteps } from './first-steps/FirstSteps.tsx';
import { nextStep, type Step } from './first-steps/next-step.ts';
import { Footer } from './frame/Footer.tsx';
import { HeaderTabs } from './frame/HeaderTabs.tsx';
import { actNumber } from './frame/roman.ts';
import styles from './GameShell.module.css';
import { useApp, useTranslator } from './game-context.tsx';
import { LiveLog } from './journal/LiveLog.tsx';
import { DeskTwins } from './layers/DeskTwins.tsx';
import { StreetTwins } from './layers/StreetTwins.tsx';
import { useUnread } from './letters/use-unread.ts';
import { Notices } from './Notices.tsx';
import { PinnedNote } from './notes/PinnedNote.tsx';
import { pinnedPapers } from './notes/pinned.ts';
import { ActCard } from './panels/ActCard.tsx';
import { CollectionSheet } from './panels/CollectionSheet.tsx';
import { Composer } from './panels/Composer.tsx';
import { DilemmaSheet } from './panels/DilemmaSheet.tsx';
import { EarlyEnd } from './panels/EarlyEnd.tsx';
import { EstimateSheet } from './panels/EstimateSheet.tsx';
import { FragmentCard } from './panels/FragmentCard.tsx';
import { LetterTray } from './panels/LetterTray.tsx';
import { LinkSheet } from './panels/LinkSheet.tsx';
import { Menu, type MenuPage } from './panels/Menu.tsx';
import { PortraitSheet } from './panels/PortraitSheet.tsx';
import { FirstMet, useFirstMet } from './research/FirstMet.tsx';
import { StageMount } from './StageMount.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { usePage } from './use-page.ts';
import { useSize } from './use-size.ts';

const DebriefScreen = lazy(async () => ({
  default: (await import('./debrief/DebriefScreen.tsx')).DebriefScreen,
}));

/** The whole of a game in progress: the street in the middle, its edges, and the sheets laid over it. */
export const GameShell = () => {
  const view = useApp((state) => state.view);
  return view === null ? null : <Playing view={view} />;
};

const Playing = ({ view }: { view: View }) => {
  const { t } = useTranslator();
  const [menu, setMenu] = useState<MenuPage | null>(null);
  const [ended, setEnded] = useState(false);
  const unread = useUnread(view);
  usePage(t('shell.page', { week: view.week }));
  return (
    <div className={styles.shell}>
      <a href="#play" className={styles.skip}>
        {t('shell.skip')}
      </a>
      <HeaderTabs view={view} onMenu={() => setMenu('help')} />
      {ended && view.phase === 'debrief' ? (
        <Suspense fallback={null}>
          <div id="play" tabIndex={-1} className={styles.debrief}>
            <DebriefScreen />
          </div>
        </Suspense>
      ) : (
        <>
          <Stage view={view} />
          <Footer
            view={view}
            unread={unread}
            onJournal={() => setMenu('journal')}
            onDebrief={() => setEnded(true)}
          />
        </>
      )}
      <FragmentCard view={view} />
      <LinkSheet view={view} />
      <LetterTray view={view} />
      <PortraitSheet view={view} />
      <CollectionSheet view={view} />
      <Composer />
      <DilemmaSheet />
      <EstimateSheet />
      <ActCard view={view} />
      {!ended && <EarlyEnd view={view} onDebrief={() => setEnded(true)} />}
      {menu !== null && <Menu page={menu} onPage={setMenu} onClose={() => setMenu(null)} />}
      <LiveLog />
      <Captions />
      <Notices />
    </div>
  );
};

/** The picture, its twins in the page, and what is told of it. */
const Stage = ({ view }: { view: View }) => {
  const { t } = useTranslator();
  const area = useRef<HTMLElement>(null);
  const size = useSize(area);
  const stage = useApp((state) => state.stage);
  const place = useApp((state) => state.place);
  const [told, setTold] = useState<ReadonlySet<Step>>(new Set());
  const step = nextStep(view, told);
  // One thing at a time over the sky: how the game opens, the director's note, a rule just met, what is first needed.
  const [away, setAway] = useState(0);
  const left = step === 'open' || place !== 'street' ? null : pinnedPapers(view);
  const papers = left === null || left.week === away ? null : left;
  const met = useFirstMet(view);
  const rule = step === 'open' || papers !== null || place !== 'street' ? null : met.card;
  const inspected = useApp((state) => state.inspected);
  useKeptFocus(area, [view, inspected, place]);
  return (
    <main id="play" ref={area} tabIndex={-1} className={styles.main} data-stage={stage}>
      <StageMount />
      <h1 className="visually-hidden">
        {t('shell.heading', { act: actNumber(view.act.index), week: view.week })}
      </h1>
      {stage === 'off' && <p className={styles.off}>{t('stage.off')}</p>}
      {step !== null && papers === null && rule === null && place !== 'desk' && (
        <FirstSteps
          key={step}
          view={view}
          step={step}
          floats={stage !== 'off'}
          onTold={() => setTold((before) => new Set(before).add(step))}
        />
      )}
      <FirstMet card={rule} putAway={met.putAway} floats={stage !== 'off'} />
      {papers !== null && (
        <PinnedNote
          view={view}
          papers={papers}
          floats={stage !== 'off'}
          onAway={() => setAway(papers.week)}
        />
      )}
      {size !== null &&
        (place === 'desk' ? (
          <DeskTwins view={view} size={size} />
        ) : (
          <StreetTwins view={view} size={size} shown={step === 'open' ? view.opening : null} />
        ))}
    </main>
  );
};
