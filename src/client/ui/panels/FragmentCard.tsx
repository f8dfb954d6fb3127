import type { OfferedFragment } from '../../../protocol/fragment.ts';
import type { View } from '../../../protocol/view.ts';
import { Button } from '../controls/Button.tsx';
import { Sheet } from '../controls/Sheet.tsx';
import { WaxSeals } from '../controls/WaxSeals.tsx';
import { offeredFragment, portraitOf } from '../find-in-view.ts';
import { Scrap } from '../fragment/Scrap.tsx';
import { useApp, useAppStore, useGame, useTranslator } from '../game-context.tsx';
import { Rejected } from '../Rejected.tsx';
import styles from './FragmentCard.module.css';

/** A fragment of the street, picked up to be looked at. */
export const FragmentCard = ({ view }: { view: View }) => {
  const inspected = useApp((state) => state.inspected);
  const fragment = inspected === null ? undefined : offeredFragment(view, inspected);
  return fragment === undefined ? null : (
    <OpenCard key={fragment.id} view={view} fragment={fragment} />
  );
};

const OpenCard = ({ view, fragment }: { view: View; fragment: OfferedFragment }) => {
  const { t, say } = useTranslator();
  const store = useAppStore();
  const game = useGame();
  const close = () => store.setState({ inspected: null, rejection: null });
  const collect = (ask: boolean) => {
    const outcome = game.decide({ type: 'fragment.collect', fragment: fragment.id, ask });
    // A refusal leaves the fragment on the street, and the card open to say so.
    if (outcome.ok && outcome.events.every(({ type }) => type !== 'fragment.refused')) close();
  };
  return (
    <Sheet
      shape="small"
      title={say(fragment.slip)}
      closeLabel={t('card.leave')}
      onClose={close}
      foot={
        <CardActions
          fragment={fragment}
          left={view.attention.left}
          onTake={() => collect(false)}
          onAsk={() => collect(true)}
          onLeave={close}
        />
      }
    >
      <Scrap fragment={fragment} />
      <dl className={styles.facts}>
        <dt>{t('card.how')}</dt>
        <dd>{t(`origin.${fragment.origin}.hint`)}</dd>
        <dt>{t('card.whose')}</dt>
        <dd>
          <Whose view={view} fragment={fragment} />
        </dd>
        <dt>{t('card.facet')}</dt>
        <dd>{t(`facet.${fragment.facet}`)}</dd>
      </dl>
      {fragment.refused ? (
        <p role="status" className={styles.refused}>
          {t('card.refused')}
        </p>
      ) : (
        <p className={styles.hint}>
          {fragment.askable ? t('card.ask.hint') : t('card.not-askable')}
        </p>
      )}
    </Sheet>
  );
};

/** Whose it is, when the identifier alone says so. */
const Whose = ({ view, fragment }: { view: View; fragment: OfferedFragment }) => {
  const { t, say } = useTranslator();
  const portrait = fragment.leadsTo === null ? undefined : portraitOf(view, fragment.leadsTo);
  return portrait === undefined
    ? t('card.whose.unclear')
    : t('card.whose.one', { name: say(portrait.name) });
};

interface ActionsProps {
  readonly fragment: OfferedFragment;
  readonly left: number;
  readonly onTake: () => void;
  readonly onAsk: () => void;
  readonly onLeave: () => void;
}

/** Take, ask first, or leave; each says what it costs. */
const CardActions = ({ fragment, left, onTake, onAsk, onLeave }: ActionsProps) => {
  const { t } = useTranslator();
  if (fragment.refused)
    return (
      <Button look="primary" onClick={onLeave}>
        {t('card.leave')}
      </Button>
    );
  const { take, ask } = fragment.cost;
  return (
    <>
      <Rejected decisions={['fragment.collect']} />
      <p className={styles.left}>{t('card.short', { left })}</p>
      <Button onClick={onLeave}>{t('card.leave')}</Button>
      {fragment.askable && (
        <Button onClick={onAsk}>
          {t('card.ask')}
          <Cost seals={ask} />
        </Button>
      )}
      <Button look="primary" onClick={onTake}>
        {t('card.take')}
        <Cost seals={take} />
      </Button>
    </>
  );
};

const Cost = ({ seals }: { seals: number }) => {
  const { t } = useTranslator();
  return (
    <span className={styles.cost}>
      <WaxSeals left={seals} max={seals} />
      <span className="visually-hidden">{t('card.cost', { n: seals })}</span>
    </span>
  );
};
