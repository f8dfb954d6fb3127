import { text } from '../../../protocol/text.ts';
import { textKeys } from '../../../protocol/text-keys.ts';
import type { Portrait, View } from '../../../protocol/view.ts';
import { elision } from '../french.ts';
import { useGame, useTranslator } from '../game-context.tsx';
import { MessageInDress } from '../message/MessageInDress.tsx';
import { ChangeWords } from './ChangeWords.tsx';
import styles from './MomentDetail.module.css';
import { momentTitle, slipWords } from './moment-words.ts';
import type { Moment } from './moments.ts';
import { TermStair } from './TermStair.tsx';

interface Props {
  readonly moment: Moment;
  readonly portrait: Portrait;
  readonly view: View;
}

/** One moment taken apart: what was read, what was noticed, and every term of what was felt. */
export const MomentDetail = ({ moment, portrait, view }: Props) => {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <section className={styles.detail} aria-labelledby="moment-title">
      <h4 id="moment-title" className={styles.title}>
        <span className={styles.week}>{t('chart.week', { week: moment.week })}</span>
        {momentTitle(translator, moment, view.sent)}
      </h4>
      <div className={styles.parts}>
        <div>
          <What moment={moment} portrait={portrait} view={view} />
        </div>
        {moment.kind === 'felt' && (
          <div>
            <TermStair
              terms={moment.felt.terms}
              feeling={moment.felt.feeling}
              comesTo={t(`band.${moment.felt.band}`)}
            />
            <ChangeWords tolerance={moment.felt.tolerance} trust={moment.felt.trust} />
          </div>
        )}
      </div>
    </section>
  );
};

/** The thing itself, as it was lived on the other side. */
const What = ({ moment, portrait, view }: Props) => {
  const translator = useTranslator();
  const { t, say } = translator;
  const firstName = say(portrait.firstName);
  if (moment.kind === 'silence') {
    const slips = moment.draft.facts.map((fact) => slipWords(translator, fact));
    return (
      <p className={styles.words}>
        {slips.length === 0
          ? t('moment.silence.bare', { firstName })
          : t('moment.silence.story', { firstName, slips: slips.join(t('list.between')) })}
      </p>
    );
  }
  const { cause } = moment.felt;
  switch (cause.type) {
    case 'use': {
      const sent = view.sent.find(({ use }) => use === cause.use);
      return sent === undefined ? null : <AsRead sent={sent} portrait={portrait} />;
    }
    case 'dilemma':
      return (
        <p className={styles.words}>
          {say(text(textKeys.answer(cause.dilemma, cause.answer, 'outcome')))}
        </p>
      );
    case 'asked':
      return (
        <p className={styles.words}>
          {t('moment.asked.story', { firstName, slip: slipWords(translator, cause.fragment) })}
        </p>
      );
    case 'erased':
      return (
        <p className={styles.words}>
          {t('moment.erased.story', { firstName, slip: slipWords(translator, cause.fragment) })}
        </p>
      );
    case 'questioned':
      return (
        <p className={styles.words}>
          {t('moment.questioned.story', { firstName, place: t(`at.${cause.silo}`) })}
        </p>
      );
    case 'week':
      return <p className={styles.words}>{t('moment.week.story', { firstName })}</p>;
  }
};

const AsRead = ({ sent, portrait }: { sent: View['sent'][number]; portrait: Portrait }) => {
  const { t, say } = useTranslator();
  const game = useGame();
  const firstName = say(portrait.firstName);
  const { noticed } = game.preview(sent.draft);
  return (
    <>
      <div className={styles.table}>
        <MessageInDress message={sent.message} draft={sent.draft} portrait={portrait} />
      </div>
      <h5 className={styles.caption}>
        {t('moment.noticed', { firstName, elides: elision(firstName) })}
      </h5>
      <ul className={styles.noticed}>
        {noticed.length === 0 && <li>{t('compose.noticed.nothing')}</li>}
        {noticed.map(say).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
};
