import { useMemo, useState } from 'react';
import type { Debrief } from '../../../protocol/debrief.ts';
import type { View } from '../../../protocol/view.ts';
import { useApp } from '../game-context.tsx';
import { BeforeTheBox } from './BeforeTheBox.tsx';
import styles from './DebriefScreen.module.css';
import { blank, lineOf } from './draw/drawing.ts';
import { subjectOf } from './draw/subject.ts';
import { EndingSection } from './EndingSection.tsx';
import type { Feeling } from './feelings.ts';
import { OpenedBox } from './OpenedBox.tsx';

/** The other half of the game: what could not be seen. */
export const DebriefScreen = () => {
  const view = useApp((state) => state.view);
  if (view === null || view.debrief === null) return null;
  return <OpenDebrief key={`${view.seed}.${view.step}`} view={view} debrief={view.debrief} />;
};

const OpenDebrief = ({ view, debrief }: { view: View; debrief: Debrief }) => {
  const [boxOpen, setBoxOpen] = useState(false);
  const [feeling, setFeeling] = useState<Feeling | ''>('');
  const subject = useMemo(() => subjectOf(view, debrief), [view, debrief]);
  const [drawing, setDrawing] = useState(() => blank(subject.tolerance.length - 1));
  return (
    <main className={`${styles.debrief} grain`}>
      <div className={styles.page}>
        <EndingSection ending={debrief.ending} />
        {boxOpen ? (
          <OpenedBox
            view={view}
            debrief={debrief}
            subject={subject}
            said={lineOf(drawing)}
            felt={feeling}
          />
        ) : (
          <BeforeTheBox
            subject={subject}
            feeling={feeling}
            onFeel={setFeeling}
            drawing={drawing}
            onDraw={setDrawing}
            onOpen={() => setBoxOpen(true)}
          />
        )}
      </div>
    </main>
  );
};
