import { useState } from 'react';
import type { CrowdFelt } from '../../../protocol/felt.ts';
import { text } from '../../../protocol/text.ts';
import { textKeys } from '../../../protocol/text-keys.ts';
import type { View } from '../../../protocol/view.ts';
import type { Translator } from '../../i18n/translator.ts';
import { useTranslator } from '../game-context.tsx';
import { ChangeWords } from './ChangeWords.tsx';
import styles from './CrowdMoments.module.css';
import { crowdMomentsOf, firstOfCrowd, isAsking, isUneven, weekStory } from './crowd-moments.ts';
import { toneOfFeeling } from './MomentMark.tsx';
import { MomentRows } from './MomentRows.tsx';
import { causeTitle } from './moment-words.ts';
import { TermStair } from './TermStair.tsx';

interface Props {
  readonly felt: readonly CrowdFelt[];
  readonly sent: View['sent'];
}

/** What moved those whom nobody met, moment by moment, in the terms of everybody else. */
export const CrowdMoments = ({ felt, sent }: Props) => {
  const translator = useTranslator();
  const { t } = translator;
  const moments = crowdMomentsOf(felt);
  const [selected, setSelected] = useState(() => firstOfCrowd(moments));
  const moment = moments.find(({ key }) => key === selected);
  return (
    <section className={styles.moments} aria-labelledby="crowd-moments">
      <h3 id="crowd-moments">{t('crowd.moved')}</h3>
      <p>{t(moments.length === 0 ? 'crowd.none' : 'crowd.moved.lead')}</p>
      {moments.length > 0 && (
        <div className={styles.spread}>
          <MomentRows
            name="crowd-moments"
            legend={t('moment.list')}
            rows={moments.map(({ key, felt: one }) => ({
              key,
              week: one.week,
              title: titleOf(translator, one, sent),
              told: t('crowd.reach', { people: one.people }),
              tone: toneOfFeeling(one.feeling),
            }))}
            selected={selected}
            onSelect={setSelected}
          />
          {moment !== undefined && (
            <div className={styles.detail}>
              <h4>{titleOf(translator, moment.felt, sent)}</h4>
              <p>{storyOf(translator, moment.felt)}</p>
              <TermStair
                terms={moment.felt.terms}
                feeling={moment.felt.feeling}
                comesTo={t('crowd.mean', { people: moment.felt.people })}
              />
              <ChangeWords tolerance={moment.felt.tolerance} trust={moment.felt.trust} />
              {isUneven(moment.felt) && <p>{t('crowd.uneven')}</p>}
            </div>
          )}
        </div>
      )}
    </section>
  );
};

const titleOf = (translator: Translator, felt: CrowdFelt, sent: View['sent']): string =>
  isAsking(felt) ? translator.t('crowd.asked') : causeTitle(translator, felt.cause, sent);

const storyOf = ({ t, say }: Translator, felt: CrowdFelt): string => {
  const { cause } = felt;
  if (cause.type === 'use') return t('crowd.use.story');
  if (cause.type === 'dilemma')
    return say(text(textKeys.answer(cause.dilemma, cause.answer, 'outcome')));
  if (isAsking(felt)) return t('crowd.asked.story');
  return t(weekStory(felt.terms));
};
