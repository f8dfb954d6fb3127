import { useEffect, useRef } from 'react';
import type { View } from '../../../../protocol/view.ts';
import type { Weighed } from '../../../session/what-if/told.ts';
import { Button } from '../../controls/Button.tsx';
import { useTranslator } from '../../game-context.tsx';
import { AlternativeList } from './AlternativeList.tsx';
import styles from './BetOrTruth.module.css';
import { BETS, type Bet, truthOf } from './bets.ts';
import { useMessageWords } from './use-message-words.ts';

interface Props {
  readonly view: View;
  readonly weighed: Weighed;
  /** Null until the player has bet; `none` when they would rather see. */
  readonly bet: Bet | 'none' | null;
  readonly onBet: (bet: Bet | 'none') => void;
}

/** One message: a tap on what its heaviest alternative would have changed, and only then the figures. */
export const BetOrTruth = ({ view, weighed, bet, onBet }: Props) => {
  const { t } = useTranslator();
  const { title, when } = useMessageWords(view)(weighed);
  const [heaviest] = weighed.alternatives;
  if (heaviest === undefined) return null;
  return (
    <div className={styles.message}>
      <h4 className={styles.title}>
        {title}
        <span className={styles.when}>{when}</span>
      </h4>
      {bet === null ? (
        <fieldset className={styles.bet}>
          <legend className={styles.question}>
            <strong>{t(`whatif.${heaviest.otherwise}`)}</strong>
            {t('whatif.bet')}
          </legend>
          {BETS.map((one) => (
            <Button key={one} onClick={() => onBet(one)}>
              {t(`whatif.bet.${one}`)}
            </Button>
          ))}
          <Button look="quiet" onClick={() => onBet('none')}>
            {t('whatif.bet.skip')}
          </Button>
        </fieldset>
      ) : (
        <>
          {bet !== 'none' && <Verdict bet={bet} truth={truthOf(heaviest)} />}
          <AlternativeList alternatives={weighed.alternatives} />
        </>
      )}
    </div>
  );
};

/** How the bet went. */
const Verdict = ({ bet, truth }: { bet: Bet; truth: Bet }) => {
  const { t } = useTranslator();
  const words = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone.
  useEffect(() => {
    if (document.activeElement === document.body) words.current?.focus();
  }, []);
  return (
    <p ref={words} tabIndex={-1} className={styles.verdict}>
      {t(bet === truth ? 'whatif.bet.right' : 'whatif.bet.wrong', {
        said: t(`whatif.bet.${bet}`),
        truth: t(`whatif.bet.${truth}`),
      })}
    </p>
  );
};
