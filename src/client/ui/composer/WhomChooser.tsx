import type { Portrait } from '../../../protocol/view.ts';
import { Fold } from '../controls/Fold.tsx';
import { useTranslator } from '../game-context.tsx';
import { PersonMark } from '../people/PersonMark.tsx';
import styles from './WhomChooser.module.css';

interface Props {
  readonly portraits: readonly Portrait[];
  readonly chosen: string;
  readonly onChoose: (portrait: Portrait) => void;
}

/** Those of whom something is held come first; the others wait behind one fold. */
export const WhomChooser = ({ portraits, chosen, onChoose }: Props) => {
  const { t } = useTranslator();
  const near = portraits.filter(({ id, facts }) => facts.length > 0 || id === chosen);
  const others = portraits.filter((portrait) => !near.includes(portrait));
  const row = (people: readonly Portrait[]) => (
    <div className={styles.row}>
      {people.map((portrait) => (
        <Person
          key={portrait.id}
          portrait={portrait}
          chosen={portrait.id === chosen}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
  return (
    <fieldset className={styles.whom}>
      <legend className={styles.legend}>{t('compose.whom')}</legend>
      {row(near)}
      {others.length > 0 && (
        <div className={styles.others}>
          <Fold summary={t('compose.whom.others', { n: others.length })}>{row(others)}</Fold>
        </div>
      )}
    </fieldset>
  );
};

const Person = ({
  portrait,
  chosen,
  onChoose,
}: {
  readonly portrait: Portrait;
  readonly chosen: boolean;
  readonly onChoose: (portrait: Portrait) => void;
}) => {
  const { t, say } = useTranslator();
  const firstName = say(portrait.firstName);
  const standing = portrait.gone
    ? t('compose.whom.gone')
    : portrait.optedOut
      ? t('compose.whom.opted-out')
      : t('compose.whom.facts', { n: portrait.facts.length });
  return (
    <label className={styles.person} data-away={portrait.gone || portrait.optedOut}>
      <input
        type="radio"
        name="compose-whom"
        className="covering"
        checked={chosen}
        onChange={() => onChoose(portrait)}
      />
      <PersonMark id={portrait.id} name={firstName} size={46} />
      <span className={styles.name}>{firstName}</span>
      <span className={styles.standing}>{standing}</span>
    </label>
  );
};
