import { useState } from 'react';
import type { Debrief, View } from '../../../protocol/view.ts';
import { Button } from '../controls/Button.tsx';
import { useApp, useTranslator } from '../game-context.tsx';
import { AccountsSection } from './AccountsSection.tsx';
import { AgainSection } from './AgainSection.tsx';
import { BoxSection } from './BoxSection.tsx';
import { CrowdSection } from './CrowdSection.tsx';
import styles from './DebriefScreen.module.css';
import { DiscernmentSection } from './DiscernmentSection.tsx';
import { EndingSection } from './EndingSection.tsx';
import { EstimatesSection } from './EstimatesSection.tsx';
import { LettersSection } from './LettersSection.tsx';
import { ResearchSection } from './ResearchSection.tsx';

/** The other half of the game: what could not be seen. */
export const DebriefScreen = () => {
  const view = useApp((state) => state.view);
  if (view === null || view.debrief === null) return null;
  return <OpenDebrief key={`${view.seed}.${view.step}`} view={view} debrief={view.debrief} />;
};

const OpenDebrief = ({ view, debrief }: { view: View; debrief: Debrief }) => {
  const { t } = useTranslator();
  const [boxOpen, setBoxOpen] = useState(false);
  return (
    <main className={`${styles.debrief} grain`}>
      <div className={styles.page}>
        <EndingSection ending={debrief.ending} />
        <EstimatesSection debrief={debrief} people={view.people} />
        {boxOpen ? (
          <Opened view={view} debrief={debrief} />
        ) : (
          <section className={styles.shut}>
            <p>{t('debrief.shut')}</p>
            <Button look="primary" onClick={() => setBoxOpen(true)}>
              {t('debrief.open')}
            </Button>
          </section>
        )}
      </div>
    </main>
  );
};

const Opened = ({ view, debrief }: { view: View; debrief: Debrief }) => (
  <>
    <BoxSection view={view} debrief={debrief} />
    <CrowdSection tolerance={debrief.crowdTolerance} people={view.people} />
    <DiscernmentSection discernment={debrief.scores.discernment} />
    <AccountsSection scores={debrief.scores} people={view.people} />
    <LettersSection view={view} debrief={debrief} />
    <ResearchSection view={view} />
    <AgainSection seed={view.seed} />
  </>
);
