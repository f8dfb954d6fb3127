import type { View } from '../../../protocol/view.ts';
import { Button } from '../controls/Button.tsx';
import { classes } from '../controls/classes.ts';
import { offeredFragment } from '../find-in-view.ts';
import { useAppStore, useTranslator } from '../game-context.tsx';
import styles from './FirstSteps.module.css';
import type { Step } from './next-step.ts';

interface Props {
  readonly view: View;
  readonly step: Step;
  readonly onTold: () => void;
  /** Over the picture; where there is none it takes its place above the street. */
  readonly floats: boolean;
}

/** One line when it is first needed, and the way to what it speaks of. Nothing waits for it. */
export const FirstSteps = ({ view, step, onTold, floats }: Props) => {
  const { t } = useTranslator();
  const go = useWay(view, step);
  return (
    <aside className={classes(styles.strip, floats && styles.floats)} aria-label={t('steps.label')}>
      <div role="status" className={styles.words}>
        <Words view={view} step={step} />
      </div>
      <div className={styles.actions}>
        {go !== null && (
          <Button
            onClick={() => {
              // The opening one is told again until the fragment is taken or left.
              if (step !== 'open') onTold();
              go.act();
            }}
          >
            {t(go.label)}
          </Button>
        )}
        <Button look="quiet" onClick={onTold}>
          {t('steps.dismiss')}
        </Button>
      </div>
    </aside>
  );
};

const Words = ({ view, step }: { view: View; step: Step }) => {
  const { t, say } = useTranslator();
  switch (step) {
    case 'open': {
      const fragment = view.opening === null ? undefined : offeredFragment(view, view.opening);
      return (
        <>
          <p className={styles.lead}>
            {t('steps.open', {
              place: fragment === undefined ? '' : t(`at.${fragment.silo}`),
            })}
          </p>
          <p>{t('steps.open.promise')}</p>
        </>
      );
    }
    case 'read': {
      const asker = view.portraits.find(({ lastSign }) => lastSign === 'asks');
      return <p>{t('steps.read', { name: asker === undefined ? '' : say(asker.firstName) })}</p>;
    }
    case 'link':
    case 'write':
    case 'close':
    case 'spent':
      return <p>{t(`steps.${step}`)}</p>;
    default:
      return step satisfies never;
  }
};

function useWay(view: View, step: Step) {
  const store = useAppStore();
  switch (step) {
    case 'open':
      return {
        label: 'steps.open.act',
        act: () => store.setState({ place: 'street', inspected: view.opening }),
      } as const;
    case 'write':
      return { label: 'steps.write.act', act: () => store.setState({ place: 'write' }) } as const;
    case 'link':
      return { label: 'steps.link.act', act: () => store.setState({ place: 'desk' }) } as const;
    case 'read':
      return { label: 'steps.read.act', act: () => store.setState({ place: 'letters' }) } as const;
    case 'close':
    case 'spent':
      return null;
    default:
      return step satisfies never;
  }
}
