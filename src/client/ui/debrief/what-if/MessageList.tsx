import { useId } from 'react';
import type { View } from '../../../../protocol/view.ts';
import type { Weighed } from '../../../session/what-if/told.ts';
import { useTranslator } from '../../game-context.tsx';
import { ListedChoices } from '../ListedChoices.tsx';
import styles from './MessageList.module.css';
import { useMessageWords } from './use-message-words.ts';

interface Props {
  readonly view: View;
  readonly weighed: readonly Weighed[];
  readonly selected: number | undefined;
  readonly onSelect: (step: number) => void;
}

/** The messages of the game, what mattered most first. */
export const MessageList = ({ view, weighed, selected, onSelect }: Props) => {
  const { t } = useTranslator();
  const name = useId();
  const words = useMessageWords(view);
  const lines = weighed.map((one) => {
    const { title, when } = words(one);
    return {
      key: String(one.step),
      content: (
        <>
          <span className={styles.title}>{title}</span>
          <span className={styles.when}>{when}</span>
        </>
      ),
    };
  });
  return (
    <ListedChoices
      name={name}
      legend={t('whatif.list')}
      lines={lines}
      selected={selected === undefined ? null : String(selected)}
      onSelect={(step) => onSelect(Number(step))}
      className={styles.list}
    />
  );
};
