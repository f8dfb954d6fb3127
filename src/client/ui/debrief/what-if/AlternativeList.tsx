import type { Alternative } from '../../../session/what-if/told.ts';
import { numberFormat } from '../../format.ts';
import { useTranslator } from '../../game-context.tsx';
import styles from './AlternativeList.module.css';

/** What each alternative would have changed by the end, against the game as it was played. */
export const AlternativeList = ({ alternatives }: { alternatives: readonly Alternative[] }) => {
  const { t, locale } = useTranslator();
  const { signed, signedTenths, signedEuros } = numberFormat(locale);
  return (
    <ul>
      {alternatives.map(({ otherwise, change }) => (
        <li key={otherwise} className={styles.alternative}>
          <h5 className={styles.name}>{t(`whatif.${otherwise}`)}</h5>
          <dl className={styles.figures}>
            <Figure label={t('whatif.at-ease')} written={signedTenths(change.atEase)} />
            <Figure label={t('whatif.service')} written={signed(change.serviceRendered)} />
            <Figure label={t('whatif.firm')} written={signedEuros(change.firmValue)} />
          </dl>
        </li>
      ))}
    </ul>
  );
};

type Tone = 'better' | 'worse' | 'same';

const MARKS: Readonly<Record<Tone, string>> = { better: '●', worse: '◆', same: '○' };

/** By what is written, so that no mark ever stands beside a nought. */
const toneOf = (written: string): Tone => {
  if (written.startsWith('+')) return 'better';
  return written.startsWith('−') ? 'worse' : 'same';
};

/** One figure with its sign: round is more, angular is less. */
const Figure = ({ label, written }: { label: string; written: string }) => {
  const tone = toneOf(written);
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd className={`${styles[tone]} figures`}>
        <span aria-hidden="true">{MARKS[tone]} </span>
        {written}
      </dd>
    </div>
  );
};
