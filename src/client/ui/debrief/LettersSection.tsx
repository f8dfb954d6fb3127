import type { Debrief, PersonTruth } from '../../../protocol/debrief.ts';
import type { Portrait, View } from '../../../protocol/view.ts';
import { holdEnding } from '../../i18n/hold-ending.ts';
import { useTranslator } from '../game-context.tsx';
import { PersonMark } from '../people/PersonMark.tsx';
import { Chapter } from './Chapter.tsx';
import styles from './LettersSection.module.css';
import { slipWords } from './moment-words.ts';

/** A last word from everybody, what they needed, and what was believed of them that was not so. */
export const LettersSection = ({ view, debrief }: { view: View; debrief: Debrief }) => {
  const { t } = useTranslator();
  return (
    <Chapter id="letters" title={t('debrief.letters')} lead={t('debrief.letters.lead')}>
      <ul className={styles.letters}>
        {debrief.people.map((truth) => {
          const portrait = view.portraits.find(({ id }) => id === truth.portrait);
          return portrait === undefined ? null : (
            <Letter key={truth.portrait} truth={truth} portrait={portrait} />
          );
        })}
      </ul>
    </Chapter>
  );
};

const Letter = ({ truth, portrait }: { truth: PersonTruth; portrait: Portrait }) => {
  const translator = useTranslator();
  const { t, say } = translator;
  return (
    <li className={styles.letter}>
      <blockquote className={styles.words}>{holdEnding(say(truth.closing))}</blockquote>
      <div className={styles.from}>
        <PersonMark
          id={portrait.id}
          name={say(portrait.firstName)}
          size={44}
          band={truth.atEase ? 'pleased' : 'hurt'}
        />
        <h3 className={styles.name}>{say(portrait.name)}</h3>
      </div>
      <ul className={styles.facts}>
        {truth.needs.map(({ label, weeks, met }) => (
          <li key={label.key} className={styles.fact}>
            <span aria-hidden="true">{met ? '●' : '◇'}</span>
            {t(met ? 'letters.need.met' : 'letters.need.missed', {
              need: say(label),
              from: weeks[0],
              to: weeks[1],
            })}
          </li>
        ))}
        {truth.mistakes.map(({ fragment, reason }) => (
          <li key={fragment} className={styles.fact}>
            <span aria-hidden="true">◆</span>
            {t(`letters.mistake.${reason}`, { slip: slipWords(translator, fragment) })}
          </li>
        ))}
      </ul>
    </li>
  );
};
