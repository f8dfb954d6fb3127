import { useState } from 'react';
import type { Text } from '../../../protocol/text.ts';
import type { DilemmaView } from '../../../protocol/view.ts';
import { holdEnding } from '../../i18n/hold-ending.ts';
import { Button } from '../controls/Button.tsx';
import { Choices } from '../controls/Choices.tsx';
import { Sheet } from '../controls/Sheet.tsx';
import { useApp, useGame, useTranslator } from '../game-context.tsx';
import styles from './DilemmaSheet.module.css';
import { layAside, outcomeRead, useInterruption } from './interruption.ts';

/** A dilemma to be answered, or what came of the last one. Laid aside, the week's primary action brings it back. */
export const DilemmaSheet = () => {
  const interruption = useInterruption();
  const dilemma = useApp((state) => state.view?.dilemma ?? null);
  if (interruption?.kind === 'outcome') {
    return (
      <OutcomeSheet outcome={interruption.outcome} onRead={() => outcomeRead(interruption.beat)} />
    );
  }
  if (interruption?.kind !== 'dilemma' || interruption.aside || dilemma === null) return null;
  return (
    <QuestionSheet
      key={interruption.id}
      dilemma={dilemma}
      onAside={() => layAside(interruption.id)}
    />
  );
};

const QuestionSheet = ({ dilemma, onAside }: { dilemma: DilemmaView; onAside: () => void }) => {
  const { t, say } = useTranslator();
  const game = useGame();
  const [chosen, setChosen] = useState('');
  return (
    <Sheet
      shape="small"
      dismissable={false}
      title={say(dilemma.title)}
      closeLabel={t('shell.close')}
      onClose={onAside}
      foot={
        <>
          <Button onClick={onAside}>{t('dilemma.aside')}</Button>
          <Button
            look="primary"
            disabled={chosen === ''}
            onClick={() =>
              game.decide({ type: 'dilemma.answer', dilemma: dilemma.id, answer: chosen })
            }
          >
            {t('dilemma.confirm')}
          </Button>
        </>
      }
    >
      <p className={styles.story}>{holdEnding(say(dilemma.story))}</p>
      <Choices
        legend={t('dilemma.answers')}
        look="list"
        value={chosen}
        choices={dilemma.answers.map(({ id, label, detail }) => ({
          value: id,
          label: say(label),
          hint: say(detail),
        }))}
        onChange={setChosen}
      />
    </Sheet>
  );
};

const OutcomeSheet = ({ outcome, onRead }: { outcome: Text; onRead: () => void }) => {
  const { t, say } = useTranslator();
  return (
    <Sheet
      shape="small"
      title={t('dilemma.outcome')}
      closeLabel={t('shell.close')}
      onClose={onRead}
      foot={
        <Button look="primary" onClick={onRead}>
          {t('dilemma.go-on')}
        </Button>
      }
    >
      <p className={styles.story}>{holdEnding(say(outcome))}</p>
    </Sheet>
  );
};
