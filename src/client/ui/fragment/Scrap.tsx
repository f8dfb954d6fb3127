import type { FragmentFace } from '../../../protocol/fragment.ts';
import { holdEnding } from '../../i18n/hold-ending.ts';
import { SiloIcon } from '../controls/SiloIcon.tsx';
import { useTranslator } from '../game-context.tsx';
import { dressOf } from './dress.ts';
import styles from './Scrap.module.css';

/** A curve that says nothing: the silent conversation of things. */
const Trace = () => (
  <svg className={styles.curve} viewBox="0 0 300 44" preserveAspectRatio="none" aria-hidden="true">
    <path d="M0 30h28l6-16 8 24 7-12h42l5-18 9 30 6-12h58l6-20 8 30 7-12h40l6-14 8 22 6-8h50" />
  </svg>
);

/** A fragment, large, on the paper of the place where it was left. */
export const Scrap = ({ fragment }: { fragment: FragmentFace }) => {
  const { t, say } = useTranslator();
  const dress = dressOf[fragment.silo];
  return (
    <figure className={`${styles.scrap} lit`} data-dress={dress}>
      <figcaption className={styles.place}>
        <SiloIcon silo={fragment.silo} size={18} />
        {t(`silo.${fragment.silo}`)}
      </figcaption>
      <blockquote className={styles.text}>{holdEnding(say(fragment.text))}</blockquote>
      {dress === 'trace' && <Trace />}
      <p className={styles.signed}>
        {t(`identified.${fragment.identifier.kind}`, { value: fragment.identifier.value })}
      </p>
    </figure>
  );
};
