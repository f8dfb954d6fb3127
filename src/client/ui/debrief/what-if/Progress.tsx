import { Label, ProgressBar } from 'react-aria-components';
import { useTranslator } from '../../game-context.tsx';
import styles from './Progress.module.css';

interface Props {
  readonly done: number;
  /** Null while it is not known how much there is to do. */
  readonly of: { readonly decisions: number } | null;
}

/** A strip of paper that fills as messages have been played again. */
export const Progress = ({ done, of }: Props) => {
  const { t } = useTranslator();
  const words =
    of === null
      ? t('whatif.progress.opening')
      : t('whatif.progress.value', { done, decisions: of.decisions });
  return (
    <ProgressBar
      className={styles.progress ?? ''}
      value={done}
      maxValue={Math.max(1, of?.decisions ?? 1)}
      isIndeterminate={of === null}
      valueLabel={words}
    >
      {({ percentage }) => (
        <>
          <Label className={styles.label ?? ''}>{t('whatif.progress')}</Label>
          <span className={`${styles.value} figures`}>{words}</span>
          <span className={styles.strip}>
            <span className={styles.done} style={{ width: `${percentage ?? 0}%` }} />
          </span>
        </>
      )}
    </ProgressBar>
  );
};
