import type { View } from '../../../protocol/view.ts';
import { SignMark } from '../controls/SignMark.tsx';
import { useAppStore, useTranslator } from '../game-context.tsx';
import { inSentence } from '../in-sentence.ts';
import styles from './LatestSigns.module.css';

/** Gestures are answers too: the last sign of each person who gave one. */
export const LatestSigns = ({ view }: { view: View }) => {
  const { t, say } = useTranslator();
  const store = useAppStore();
  const signs = view.portraits.flatMap(({ id, name, lastSign }) =>
    lastSign === null ? [] : [{ id, name, sign: lastSign }],
  );
  if (signs.length === 0) return <p>{t('letters.gestures.none')}</p>;
  return (
    <ul className={styles.signs}>
      {signs.map(({ id, name, sign }) => (
        <li key={id}>
          <button
            type="button"
            className={styles.sign}
            onClick={() => store.setState({ portrait: id })}
          >
            <SignMark sign={sign} />
            {t('letters.gesture', { name: say(name), sign: inSentence(t(`sign.${sign}`)) })}
          </button>
        </li>
      ))}
    </ul>
  );
};
