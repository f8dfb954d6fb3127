import { useEffect, useRef } from 'react';
import { fonts } from '../../../theme/tokens.ts';
import { Button } from '../../controls/Button.tsx';
import { useTranslator } from '../../game-context.tsx';
import { Chapter } from '../Chapter.tsx';
import { type CardContent, cardWords } from './card-content.ts';
import { CARD, drawCard } from './draw-card.ts';
import { handOver, sendable } from './hand-over.ts';
import { loadFaces } from './load-faces.ts';
import styles from './ShareSection.module.css';

/** A picture of one’s own game, to keep or to send. Painted on this page; nothing is fetched and nothing leaves by itself. */
export const ShareSection = ({ card, seed }: { card: CardContent; seed: number }) => {
  const translator = useTranslator();
  const { t } = translator;
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let current = true;
    const faces = ['display', 'text'] as const;
    const letters = faces.map((face) => document.fonts.load(`700 40px ${fonts[face]}`));
    Promise.all([loadFaces(card.people), ...letters]).then(
      ([people]) => {
        const context = canvas.current?.getContext('2d') ?? null;
        if (!current || context === null) return;
        drawCard(context, card, people);
        if (canvas.current !== null) canvas.current.dataset.painted = 'true';
      },
      // Without its letters the card would be wrong: better none, the words beside it say the same.
      () => {},
    );
    return () => {
      current = false;
    };
  }, [card]);
  const name = `seuil-${seed}.png`;
  return (
    <Chapter id="share" title={t('share.title')} lead={t('share.lead')}>
      <canvas
        ref={canvas}
        width={CARD.width}
        height={CARD.height}
        role="img"
        aria-label={cardWords(translator, card)}
        className={styles.card}
      />
      <div className={styles.ways}>
        <Button look="primary" onClick={() => handOver(canvas.current, name, 'save')}>
          {t('share.save')}
        </Button>
        {sendable() && (
          <Button onClick={() => handOver(canvas.current, name, 'send')}>{t('share.send')}</Button>
        )}
        <p className={styles.size}>{t('share.size')}</p>
      </div>
    </Chapter>
  );
};
