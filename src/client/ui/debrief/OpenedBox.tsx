import { useMemo, useState } from 'react';
import type { Debrief } from '../../../protocol/debrief.ts';
import type { View } from '../../../protocol/view.ts';
import { useTranslator } from '../game-context.tsx';
import { AccountsSection } from './AccountsSection.tsx';
import { AgainSection } from './AgainSection.tsx';
import { BoxSection } from './BoxSection.tsx';
import { CrowdSection } from './CrowdSection.tsx';
import { DiscernmentSection } from './DiscernmentSection.tsx';
import { RevealSection } from './draw/RevealSection.tsx';
import type { Subject } from './draw/subject.ts';
import { EstimatesSection } from './EstimatesSection.tsx';
import { FeelSection } from './FeelSection.tsx';
import type { Feeling } from './feelings.ts';
import { LettersSection } from './LettersSection.tsx';
import { type Practice, PracticeSection } from './practice/PracticeSection.tsx';
import { useProposals } from './practice/use-proposals.ts';
import { ResearchSection } from './ResearchSection.tsx';
import { cardContent } from './share/card-content.ts';
import { ShareSection } from './share/ShareSection.tsx';
import { WhatIfSection } from './what-if/WhatIfSection.tsx';

interface Props {
  readonly view: View;
  readonly debrief: Debrief;
  readonly subject: Subject;
  /** The line that the player drew; null when they did not. */
  readonly said: readonly number[] | null;
  readonly felt: Feeling | '';
}

/** Everything that was hidden, then what one does with it. */
export const OpenedBox = ({ view, debrief, subject, said, felt }: Props) => (
  <>
    {said !== null && <RevealSection subject={subject} said={said} />}
    <BoxSection view={view} debrief={debrief} takesFocus={said === null} />
    <CrowdSection
      tolerance={debrief.crowdTolerance}
      felt={debrief.crowdFelt}
      sent={view.sent}
      people={view.people}
    />
    <EstimatesSection debrief={debrief} people={view.people} />
    <DiscernmentSection discernment={debrief.scores.discernment} />
    <AccountsSection scores={debrief.scores} people={view.people} departures={view.departures} />
    <WhatIfSection view={view} />
    <LettersSection view={view} debrief={debrief} />
    <ResearchSection view={view} />
    <TakenAway view={view} debrief={debrief} felt={felt} />
    <AgainSection view={view} debrief={debrief} />
  </>
);

/** What the player leaves with. */
const TakenAway = ({ view, debrief, felt }: Pick<Props, 'view' | 'debrief' | 'felt'>) => {
  const translator = useTranslator();
  const [feeling, setFeeling] = useState<Feeling | ''>('');
  const [practice, setPractice] = useState<Practice>({ start: '', stop: '' });
  const proposals = useProposals(view, debrief);
  const card = useMemo(
    () => cardContent(translator, view, debrief, practice),
    [translator, view, debrief, practice],
  );
  return (
    <>
      <FeelSection when="after" before={felt} feeling={feeling} onFeel={setFeeling} />
      <PracticeSection practice={practice} proposals={proposals} onPractice={setPractice} />
      <ShareSection card={card} seed={view.seed} />
    </>
  );
};
