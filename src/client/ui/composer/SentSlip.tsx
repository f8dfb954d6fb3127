import type { View } from '../../../protocol/view.ts';
import type { Band, Sign } from '../../../protocol/vocabulary.ts';
import { holdEnding } from '../../i18n/hold-ending.ts';
import { SignMark } from '../controls/SignMark.tsx';
import { portraitOf } from '../find-in-view.ts';
import { numberFormat } from '../format.ts';
import { useTranslator } from '../game-context.tsx';
import { inSentence } from '../in-sentence.ts';
import { MessageInDress } from '../message/MessageInDress.tsx';
import { PersonMark } from '../people/PersonMark.tsx';
import { Aside } from './Aside.tsx';
import { ReachCount } from './ReachCount.tsx';
import styles from './SentSlip.module.css';
import type { Sheetful } from './use-composer.ts';
import type { Aftermath, VisibleSign } from './visible-signs.ts';

/** The look that goes with a sign: one and the same, always. */
const LOOK: Readonly<Record<Sign, Band>> = {
  thanks: 'delighted',
  buys: 'pleased',
  ignores: 'indifferent',
  asks: 'uneasy',
  protests: 'hurt',
  leaves: 'gone',
};

interface Props {
  readonly view: View;
  readonly sent: Sheetful;
  readonly aftermath: Aftermath;
}

/** What left, and what could be seen once it had: gestures and words, never what lies behind them. */
export const SentSlip = ({ view, sent, aftermath }: Props) => {
  const { t, say, locale } = useTranslator();
  const { signs, sales, volunteered, reach, crowd } = aftermath;
  // To all, gestures are counted: only those who wrote are shown one by one.
  const shown = reach === null ? signs : signs.filter(({ words }) => words.length > 0);
  return (
    <div className={styles.spread}>
      <div className={styles.message}>
        <MessageInDress
          message={sent.preview.message}
          draft={sent.draft}
          portrait={sent.portrait}
        />
      </div>
      <Aside title={t('sent.title')}>
        <div role="status" className={styles.signs}>
          {signs.length === 0 && sales === 0 && reach === null && <p>{t('sent.nothing')}</p>}
          {reach !== null && <ReachCount reach={reach} />}
          {shown.map((one) => (
            <Gesture key={`${one.portrait}.${one.sign}`} one={one} view={view} />
          ))}
          {crowd.map(({ letter, writer, sign, text }) => (
            <figure key={letter} className={styles.sign}>
              <figcaption className={styles.gesture}>
                <SignMark sign={sign} />
                {t('gesture', { firstName: writer, sign: inSentence(t(`sign.${sign}`)) })}
              </figcaption>
              <blockquote className={styles.words}>{holdEnding(say(text))}</blockquote>
            </figure>
          ))}
          {sales > 0 && reach === null && (
            <p>{t('sent.sale', { amount: numberFormat(locale).euros(sales) })}</p>
          )}
          {volunteered > 0 && <p>{t('sent.volunteered', { n: volunteered })}</p>}
        </div>
      </Aside>
    </div>
  );
};

const Gesture = ({ one, view }: { one: VisibleSign; view: View }) => {
  const { t, say } = useTranslator();
  const portrait = portraitOf(view, one.portrait);
  if (portrait === undefined) return null;
  const firstName = say(portrait.firstName);
  return (
    <figure className={styles.sign}>
      <figcaption className={styles.gesture}>
        <PersonMark id={portrait.id} name={firstName} size={72} band={LOOK[one.sign]} />
        {t('gesture', { firstName, sign: inSentence(t(`sign.${one.sign}`)) })}
      </figcaption>
      {one.words.map(say).map((words) => (
        <blockquote key={words} className={styles.words}>
          {holdEnding(words)}
        </blockquote>
      ))}
    </figure>
  );
};
