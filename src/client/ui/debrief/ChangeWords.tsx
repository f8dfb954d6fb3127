import type { CrowdFelt, Felt } from '../../../protocol/felt.ts';
import { numberFormat } from '../format.ts';
import { useTranslator } from '../game-context.tsx';
import styles from './ChangeWords.module.css';
import { isDriftTold } from './moments.ts';

/** What a moment left: tolerance and trust, before and after, and what of it time did by itself. */
export const ChangeWords = ({
  tolerance,
  trust,
}: Pick<Felt | CrowdFelt, 'tolerance' | 'trust'>) => {
  const { t, locale } = useTranslator();
  const { whole, signedTenths } = numberFormat(locale);
  const ends = ({ before, after }: Felt['tolerance']) => ({
    before: whole(before * 100),
    after: whole(after * 100),
  });
  return (
    <div className={styles.change}>
      <p>{t('moment.change', ends(tolerance))}</p>
      <p>
        {isDriftTold(trust)
          ? t('moment.trust.drift', { ...ends(trust), drift: signedTenths(trust.drift * 100) })
          : t('moment.trust', ends(trust))}
      </p>
    </div>
  );
};
