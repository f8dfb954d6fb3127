import type { Letter, SentUse } from '../../../protocol/message.ts';
import type { Portrait, View } from '../../../protocol/view.ts';
import { SignMark } from '../controls/SignMark.tsx';
import { useTranslator } from '../game-context.tsx';
import { inSentence } from '../in-sentence.ts';
import styles from './Dealings.module.css';

/** What was said between the firm and one person, newest first: a message, then what came back. */
function exchanges(view: View, portrait: string): readonly (SentUse | Letter)[] {
  const sent = view.sent.filter(({ draft }) => draft.portrait === portrait);
  const letters = view.letters.filter((letter) => letter.portrait === portrait);
  return [...sent, ...letters].toSorted(
    (one, other) => other.week - one.week || Number('draft' in one) - Number('draft' in other),
  );
}

export const Dealings = ({ view, portrait }: { view: View; portrait: Portrait }) => {
  const { t, say } = useTranslator();
  const said = exchanges(view, portrait.id);
  return (
    <>
      {portrait.lastSign !== null && (
        <p className={styles.sign}>
          <SignMark sign={portrait.lastSign} />{' '}
          {t('portrait.last-sign', { sign: inSentence(t(`sign.${portrait.lastSign}`)) })}
        </p>
      )}
      {said.length === 0 && portrait.lastSign === null && <p>{t('portrait.signs.none')}</p>}
      <ol className={styles.list}>
        {said.map((item) =>
          'draft' in item ? (
            <li key={`use-${item.use}`} className={styles.ours}>
              {t('portrait.sent', {
                week: item.week,
                purpose: inSentence(t(`purpose.${item.draft.purpose}`)),
                channel: inSentence(t(`channel.${item.draft.channel}`)),
              })}
            </li>
          ) : (
            <li key={item.id} className={styles.theirs}>
              <SignMark sign={item.sign} />{' '}
              {t('portrait.letter', { week: item.week, text: say(item.text) })}
            </li>
          ),
        )}
      </ol>
    </>
  );
};
