import { useEffect, useRef, useState } from 'react';
import type { View } from '../../../../protocol/view.ts';
import type { Weighed } from '../../../session/what-if/told.ts';
import { useTranslator } from '../../game-context.tsx';
import { BetOrTruth } from './BetOrTruth.tsx';
import type { Bet } from './bets.ts';
import { MessageList } from './MessageList.tsx';
import styles from './Results.module.css';

interface Props {
  readonly view: View;
  readonly weighed: readonly Weighed[];
  readonly futures: number;
}

/** Messages by how much they mattered, and one of them opened: a bet, then what the futures give. */
export const Results = ({ view, weighed, futures }: Props) => {
  const { t } = useTranslator();
  const [selected, setSelected] = useState(weighed[0]?.step);
  const [bets, setBets] = useState<ReadonlyMap<number, Bet | 'none'>>(new Map());
  const title = useRef<HTMLHeadingElement>(null);
  // The button that asked for them is gone: readers go on from here, unless they went elsewhere meanwhile.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, []);
  const open = weighed.find(({ step }) => step === selected);
  return (
    <div className={styles.sheet}>
      <h3 ref={title} tabIndex={-1} className={styles.title}>
        {t('whatif.results')}
      </h3>
      <p>{t('whatif.results.lead', { futures })}</p>
      <div className={styles.spread}>
        <MessageList view={view} weighed={weighed} selected={selected} onSelect={setSelected} />
        {open !== undefined && (
          <BetOrTruth
            key={open.step}
            view={view}
            weighed={open}
            bet={bets.get(open.step) ?? null}
            onBet={(bet) => setBets(new Map(bets).set(open.step, bet))}
          />
        )}
      </div>
    </div>
  );
};
