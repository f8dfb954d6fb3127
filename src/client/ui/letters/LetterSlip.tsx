import type { Letter } from '../../../protocol/message.ts';
import type { View } from '../../../protocol/view.ts';
import { holdEnding } from '../../i18n/hold-ending.ts';
import { Button } from '../controls/Button.tsx';
import { Fold } from '../controls/Fold.tsx';
import { SignMark } from '../controls/SignMark.tsx';
import { portraitOf } from '../find-in-view.ts';
import { useAppStore, useTranslator } from '../game-context.tsx';
import { inSentence } from '../in-sentence.ts';
import { MessageInDress } from '../message/MessageInDress.tsx';
import { PersonMark } from '../people/PersonMark.tsx';
import styles from './LetterSlip.module.css';

/** What somebody wrote, on the paper of the way by which they were written to, and the message that it answers. */
export const LetterSlip = ({ view, letter }: { view: View; letter: Letter }) => {
  const { t, say } = useTranslator();
  const store = useAppStore();
  const portrait = portraitOf(view, letter.portrait);
  const sent = view.sent.find(({ use }) => use === letter.use);
  if (portrait === undefined) return null;
  const name = say(portrait.name);
  return (
    <article
      className={`${styles.letter} lit`}
      data-letter={letter.id}
      data-channel={sent?.draft.channel ?? 'letter'}
      aria-label={t('letters.head', { name, week: letter.week })}
    >
      <header className={styles.head}>
        <PersonMark id={portrait.id} name={say(portrait.firstName)} size={44} />
        <h4>{t('letters.head', { name, week: letter.week })}</h4>
        <span className={styles.sign}>
          <SignMark sign={letter.sign} /> {t(`sign.${letter.sign}`)}
        </span>
      </header>
      <blockquote className={styles.text}>{holdEnding(say(letter.text))}</blockquote>
      <p className={styles.after}>
        {sent === undefined
          ? t('letters.unasked')
          : t('letters.answers', {
              week: sent.week,
              purpose: inSentence(t(`purpose.${sent.draft.purpose}`)),
              channel: inSentence(t(`channel.${sent.draft.channel}`)),
              moment: inSentence(t(`moment.${sent.draft.moment}`)),
            })}
      </p>
      {sent !== undefined && (
        <div className={styles.message}>
          <Fold summary={t('letters.reread')}>
            <MessageInDress message={sent.message} draft={sent.draft} portrait={portrait} />
          </Fold>
        </div>
      )}
      <Button look="quiet" onClick={() => store.setState({ portrait: portrait.id })}>
        {t('letters.portrait', { name: say(portrait.firstName) })}
      </Button>
    </article>
  );
};
