import { useState } from 'react';
import type { View } from '../../../protocol/view.ts';
import { Button } from '../controls/Button.tsx';
import { Sheet } from '../controls/Sheet.tsx';
import { earlyEnding } from '../find-in-view.ts';
import { useAppStore, useGame, useTranslator } from '../game-context.tsx';
import { takeUpAgain } from '../panels/interruption.ts';

const untouched = ({ attention, uses }: View) =>
  attention.left === attention.max && uses.left === uses.max;

/** The one thing to do next, always in the same place: close the week, or what must be done first. */
export const WeekAction = ({ view, onDebrief }: { view: View; onDebrief: () => void }) => {
  const { t } = useTranslator();
  const game = useGame();
  const store = useAppStore();
  const [asking, setAsking] = useState(false);

  const close = () => {
    setAsking(false);
    store.setState({ place: 'street', inspected: null, portrait: null });
    game.decide({ type: 'week.close' });
  };

  switch (view.phase) {
    case 'week':
      return (
        <>
          {/* A second press by mistake would close the next week as well: an untouched week asks once. */}
          <Button look="primary" onClick={() => (untouched(view) ? setAsking(true) : close())}>
            {t('week.close')}
          </Button>
          {asking && (
            <Sheet
              shape="small"
              title={t('week.close.question', { week: view.week })}
              closeLabel={t('shell.close')}
              onClose={() => setAsking(false)}
              foot={
                <>
                  <Button onClick={() => setAsking(false)}>{t('week.close.no')}</Button>
                  <Button look="primary" onClick={close}>
                    {t('week.close')}
                  </Button>
                </>
              }
            >
              <p>{t('week.close.detail')}</p>
            </Sheet>
          )}
        </>
      );
    case 'dilemma':
      return (
        <Button look="primary" onClick={takeUpAgain}>
          {t('week.answer')}
        </Button>
      );
    case 'estimate':
      return (
        <Button look="primary" onClick={() => store.setState({ place: 'street' })}>
          {t('week.estimate')}
        </Button>
      );
    case 'debrief':
      // A game that stopped early says so on a sheet of its own, which leads there.
      return earlyEnding(view) !== undefined ? null : (
        <Button look="primary" onClick={onDebrief}>
          {t('week.debrief')}
        </Button>
      );
    default:
      return view.phase satisfies never;
  }
};
