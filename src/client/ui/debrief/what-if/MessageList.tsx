import { useId } from 'react';
import type { View } from '../../../../protocol/view.ts';
import type { Weighed } from '../../../session/what-if/told.ts';
import { useTranslator } from '../../game-context.tsx';
import styles from './MessageList.module.css';
import { useMessageWords } from './use-message-words.ts';

interface Props {
  readonly view: View;
  readonly weighed: readonly Weighed[];
  readonly selected: number | undefined;
  readonly onSelect: (step: number) => void;
}

/** The messages of the game, what mattered most first: arrows go from one to the next. */
export const MessageList = ({ view, weighed, selected, onSelect }: Props) => {
  const { t } = useTranslator();
  const name = useId();
  const words = useMessageWords(view);
  return (
    <fieldset>
      <legend className={styles.legend}>{t('whatif.list')}</legend>
      <div className={styles.scroll}>
        {weighed.map((one) => {
          const { title, when } = words(one);
          return (
            <label key={one.step} className={styles.message}>
              <input
                type="radio"
                name={name}
                className={styles.input}
                checked={one.step === selected}
                onChange={() => onSelect(one.step)}
              />
              <span className={styles.title}>{title}</span>
              <span className={styles.when}>{when}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
};
