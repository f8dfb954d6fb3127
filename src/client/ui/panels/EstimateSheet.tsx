import { useState } from 'react';
import type { View } from '../../../protocol/view.ts';
import { Button } from '../controls/Button.tsx';
import { Range } from '../controls/Range.tsx';
import { Sheet } from '../controls/Sheet.tsx';
import { CrowdPicture } from '../estimate/CrowdPicture.tsx';
import { easeWords, salesWords } from '../estimate/ease-words.ts';
import { numberFormat } from '../format.ts';
import { actNumber } from '../frame/roman.ts';
import { useApp, useGame, useTranslator } from '../game-context.tsx';
import styles from './EstimateSheet.module.css';
import { useInterruption } from './interruption.ts';

/** The end of an act: what was sold, and the one question. */
export const EstimateSheet = () => {
  const view = useApp((state) => state.view);
  const interruption = useInterruption();
  return interruption?.kind === 'estimate' && view !== null ? (
    <Question key={view.act.index} view={view} />
  ) : null;
};

const Question = ({ view }: { view: View }) => {
  const { t, locale } = useTranslator();
  const game = useGame();
  const [atEase, setAtEase] = useState(Math.round(view.people / 2));
  const { euros } = numberFormat(locale);
  const inWords = (value: number) =>
    t('estimate.value', { n: value, people: view.people, words: t(easeWords(value, view.people)) });
  return (
    <Sheet
      shape="small"
      dismissable={false}
      title={t('estimate.title', { act: actNumber(view.act.index) })}
      closeLabel={t('shell.close')}
      onClose={() => {}}
      foot={
        <Button look="primary" onClick={() => game.decide({ type: 'estimate.give', atEase })}>
          {t('estimate.submit')}
        </Button>
      }
    >
      <section className={styles.sales}>
        <p className={`${styles.figure} figures`}>
          {t('estimate.sales', { sales: euros(view.sales), target: euros(view.salesTarget) })}
        </p>
        <p>{t(salesWords(view.sales, view.salesTarget))}</p>
      </section>
      <section className={styles.ask}>
        <h3 className={styles.question}>{t('estimate.question', { people: view.people })}</h3>
        <p className={styles.meaning}>{t('estimate.meaning')}</p>
        <CrowdPicture people={view.people} atEase={atEase} />
        <Range
          label={t('estimate.label')}
          value={atEase}
          min={0}
          max={view.people}
          say={inWords}
          onChange={setAtEase}
        />
        <p className={styles.kept}>{t('estimate.kept')}</p>
      </section>
    </Sheet>
  );
};
