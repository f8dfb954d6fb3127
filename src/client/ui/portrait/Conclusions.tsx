import { useState } from 'react';
import type { Conclusion } from '../../../protocol/fragment.ts';
import type { Portrait } from '../../../protocol/view.ts';
import { Button } from '../controls/Button.tsx';
import { Stamp } from '../controls/Stamp.tsx';
import { useGame, useTranslator } from '../game-context.tsx';
import styles from './Conclusions.module.css';

/** What the facts of a portrait would let the shop conclude: each with what it rests on, to be drawn or left. */
export const Conclusions = ({ portrait }: { portrait: Portrait }) => {
  const { t } = useTranslator();
  // Leaving one decides nothing: it can still be drawn while its time lasts.
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const shown = portrait.conclusions.filter(({ id }) => !left.has(id));
  const aside = portrait.conclusions.length - shown.length;
  return (
    <>
      <p>{t('portrait.conclusions.lead')}</p>
      <ul className={styles.list}>
        {shown.map((conclusion) => (
          <li key={conclusion.id}>
            <Drawable
              conclusion={conclusion}
              portrait={portrait}
              onLeave={() => setLeft((before) => new Set(before).add(conclusion.id))}
            />
          </li>
        ))}
      </ul>
      {aside > 0 && (
        <Button look="quiet" onClick={() => setLeft(new Set())}>
          {t('portrait.conclusion.left', { n: aside })}
        </Button>
      )}
    </>
  );
};

interface DrawableProps {
  readonly conclusion: Conclusion;
  readonly portrait: Portrait;
  readonly onLeave: () => void;
}

const Drawable = ({ conclusion, portrait, onLeave }: DrawableProps) => {
  const { t, say } = useTranslator();
  const game = useGame();
  const slip = say(conclusion.slip);
  const slips = portrait.facts
    .filter(({ id }) => conclusion.from.includes(id))
    .map((fact) => say(fact.slip));
  return (
    <article className={styles.conclusion} data-conclusion={conclusion.id}>
      <Stamp>{t('origin.inferred')}</Stamp>
      <p className={styles.text}>{say(conclusion.text)}</p>
      <p className={styles.from}>
        {t('portrait.conclusion.from', { n: slips.length, slips: slips.join(t('list.between')) })}
      </p>
      <div className={styles.acts}>
        <Button
          look="quiet"
          aria-label={t('portrait.conclusion.leave.named', { slip })}
          onClick={onLeave}
        >
          {t('portrait.conclusion.leave')}
        </Button>
        <Button
          aria-label={`${t('portrait.conclusion.draw.named', { slip })}, ${t('card.cost', { n: conclusion.cost })}`}
          onClick={() =>
            game.decide({ type: 'fact.infer', portrait: portrait.id, fragment: conclusion.id })
          }
        >
          {t('portrait.conclusion.draw')}
          <span className={styles.cost}>{t('card.cost', { n: conclusion.cost })}</span>
        </Button>
      </div>
    </article>
  );
};
