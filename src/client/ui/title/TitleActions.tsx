import { useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { FileChooser } from '../controls/FileChooser.tsx';
import { useAppStore, useGame, useTranslator } from '../game-context.tsx';
import { LengthChoice } from './LengthChoice.tsx';
import styles from './TitleActions.module.css';

/** `asking`: a new game would take the place of the saved one. */
type Step = 'ready' | 'asking' | 'opening' | 'failed';

/** Play, carry on, or open a game kept in a file. */
export const TitleActions = () => {
  const { t } = useTranslator();
  const game = useGame();
  const store = useAppStore();
  const [step, setStep] = useState<Step>('ready');
  const saved = game.hasSave();

  const open = (work: Promise<void>) => {
    setStep('opening');
    // Once a game is open this page is on its way out: its buttons do not come back for a blink.
    const settled = () => {
      if (store.getState().screen === 'title') setStep('ready');
    };
    work.then(settled, () => setStep('failed'));
  };

  if (step === 'opening')
    return (
      <p className={styles.opening} role="status">
        {t('title.opening')}
      </p>
    );

  if (step === 'asking' && saved)
    return (
      <fieldset className={styles.asking}>
        <legend className={styles.question}>{t('title.replace.question')}</legend>
        <p>{t('title.replace.detail')}</p>
        <LengthChoice />
        <div className={styles.row}>
          <Button look="primary" onClick={() => setStep('ready')} autoFocus>
            {t('title.replace.no')}
          </Button>
          <Button onClick={() => open(game.start())}>{t('title.replace.yes')}</Button>
        </div>
      </fieldset>
    );

  return (
    <div className={styles.actions}>
      {step === 'failed' && (
        <p role="alert" className={styles.failed}>
          {t('title.failed')}
        </p>
      )}
      {!saved && <LengthChoice />}
      <div className={styles.row}>
        {saved ? (
          <>
            <Button look="primary" onClick={() => open(game.resume())}>
              {t('title.resume')}
            </Button>
            <Button onClick={() => setStep('asking')}>{t('title.new')}</Button>
          </>
        ) : (
          <Button look="primary" onClick={() => open(game.start())}>
            {t('title.play')}
          </Button>
        )}
        <FileChooser
          accept=".json,application/json"
          look="quiet"
          onText={(text) => open(game.importRecord(text))}
        >
          {t('title.import')}
        </FileChooser>
      </div>
    </div>
  );
};
