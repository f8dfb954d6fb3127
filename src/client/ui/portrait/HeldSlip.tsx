import type { HeldFragment } from '../../../protocol/fragment.ts';
import { Button } from '../controls/Button.tsx';
import { Slip } from '../controls/Slip.tsx';
import { Stamp } from '../controls/Stamp.tsx';
import { useGame, useTranslator } from '../game-context.tsx';
import { inSentence } from '../in-sentence.ts';
import { EraseButton } from './EraseButton.tsx';

/** A fact that the firm holds: where it comes from, and what can be undone of it. */
export const HeldSlip = ({ fact }: { fact: HeldFragment }) => {
  const { t, say } = useTranslator();
  const game = useGame();
  const slip = say(fact.slip);
  const notes = [
    t('portrait.fact.note', {
      silo: t(`silo.${fact.silo}`),
      week: fact.week,
      origin: t(`origin.${fact.origin}`),
    }),
    fact.asked ? t('portrait.fact.asked') : '',
    fact.volunteered ? t('portrait.fact.volunteered') : '',
    fact.byHand ? t('portrait.fact.byhand') : '',
    fact.timesUsed > 0 ? t('portrait.fact.used', { n: fact.timesUsed }) : '',
  ].filter((note) => note !== '');
  return (
    <Slip
      note={notes.map((note, index) => (index === 0 ? note : inSentence(note))).join(', ')}
      actions={
        <>
          {fact.byHand && (
            <Button
              look="quiet"
              aria-label={t('portrait.unlink.named', { slip })}
              onClick={() => game.decide({ type: 'identity.unlink', fragment: fact.id })}
            >
              {t('portrait.unlink')}
            </Button>
          )}
          <EraseButton
            slip={slip}
            onErase={() => game.decide({ type: 'fragment.erase', fragment: fact.id })}
          />
        </>
      }
    >
      {slip} {fact.origin === 'inferred' && <Stamp>{t('origin.inferred')}</Stamp>}
    </Slip>
  );
};
