import type { View } from '../../../../protocol/view.ts';
import { Button } from '../../controls/Button.tsx';
import { Fold } from '../../controls/Fold.tsx';
import { useTranslator } from '../../game-context.tsx';
import { Chapter } from '../Chapter.tsx';
import { Progress } from './Progress.tsx';
import { Results } from './Results.tsx';
import { useWhatIf, type WhatIf } from './use-what-if.ts';
import styles from './WhatIfSection.module.css';

/** What would have happened otherwise: asked for by hand, because it takes a while, and bet on before it is read. */
export const WhatIfSection = ({ view }: { view: View }) => {
  const { t } = useTranslator();
  const { whatIf, begin, stop } = useWhatIf();
  return (
    <Chapter id="what-if" title={t('whatif.title')} lead={t('whatif.lead')}>
      {view.sent.length + view.withheld.length === 0 ? (
        <p>{t('whatif.none')}</p>
      ) : (
        <>
          {whatIf.phase === 'done' ? (
            <Results view={view} weighed={whatIf.weighed} futures={whatIf.futures} />
          ) : (
            <div className={styles.machine}>
              {/* One button that changes its words: the focus stays where it is. */}
              <Button
                look={whatIf.phase === 'running' ? 'plain' : 'primary'}
                onClick={whatIf.phase === 'running' ? stop : begin}
              >
                {t(BUTTON[whatIf.phase])}
              </Button>
              {whatIf.phase === 'running' && (
                <Progress done={whatIf.weighed.length} of={whatIf.of} />
              )}
              <p role="status" className={styles.status}>
                {whatIf.phase === 'stopped' && t('whatif.stopped')}
                {whatIf.phase === 'failed' && t('whatif.failed')}
              </p>
            </div>
          )}
          <Fold summary={t('whatif.how')}>
            <p className={styles.how}>{t('whatif.how.words')}</p>
          </Fold>
        </>
      )}
    </Chapter>
  );
};

const BUTTON = {
  idle: 'whatif.start',
  running: 'whatif.stop',
  stopped: 'whatif.start',
  failed: 'whatif.again',
} as const satisfies Readonly<Record<Exclude<WhatIf['phase'], 'done'>, string>>;
