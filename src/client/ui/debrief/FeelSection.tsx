import { Choices } from '../controls/Choices.tsx';
import { useTranslator } from '../game-context.tsx';
import { Chapter } from './Chapter.tsx';
import styles from './FeelSection.module.css';
import { FEELINGS, type Feeling } from './feelings.ts';

interface Props {
  readonly when: 'before' | 'after';
  /** The answer given before the box was opened, when it is asked again. */
  readonly before?: Feeling | '';
  readonly feeling: Feeling | '';
  readonly onFeel: (feeling: Feeling) => void;
}

/** One tap: before anything is explained, and once more when all of it has been. */
export const FeelSection = ({ when, before = '', feeling, onFeel }: Props) => {
  const { t } = useTranslator();
  return (
    <Chapter
      id={when === 'before' ? 'feel' : 'feel-again'}
      title={t(when === 'before' ? 'feel.title' : 'feel.now')}
    >
      <div className={styles.ask}>
        <Choices<Feeling | ''>
          legend={
            before === ''
              ? t('feel.question')
              : t('feel.then', { feeling: t(`feel.${before}`).toLowerCase() })
          }
          value={feeling}
          choices={FEELINGS.map((value) => ({ value, label: t(`feel.${value}`) }))}
          onChange={(chosen) => {
            if (chosen !== '') onFeel(chosen);
          }}
        />
        <p className={styles.hint}>{t('feel.hint')}</p>
      </div>
    </Chapter>
  );
};
