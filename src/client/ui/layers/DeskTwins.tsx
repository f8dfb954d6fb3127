import type { ReactNode } from 'react';
import type { LooseFragment } from '../../../protocol/fragment.ts';
import type { Collection, Portrait, View } from '../../../protocol/view.ts';
import { deskCounts, deskLayout } from '../../layout/desk-layout.ts';
import type { Rect, Size } from '../../layout/geometry.ts';
import { Button } from '../controls/Button.tsx';
import { classes } from '../controls/classes.ts';
import { SignMark } from '../controls/SignMark.tsx';
import { width } from '../find-in-view.ts';
import { useApp, useAppStore, useTranslator } from '../game-context.tsx';
import { PersonMark } from '../people/PersonMark.tsx';
import styles from './DeskTwins.module.css';
import { TwinButton } from './TwinButton.tsx';
import { type Target, useDrag } from './use-drag.ts';

/** The desk: portraits and the fragments that belong to nobody yet, as buttons over their pictures. */
export const DeskTwins = ({ view, size }: { view: View; size: Size }) => {
  const { t, say } = useTranslator();
  const store = useAppStore();
  const stage = useApp((state) => state.stage);
  const wall = useApp((state) => state.wall) && view.collection !== null;
  const drawn = stage === 'ready';
  const flows = stage === 'off';
  const layout = deskLayout(size, deskCounts(view));

  const targets = view.portraits.flatMap(({ id, gone }, index) => {
    const rect = layout.portraits[index];
    return rect === undefined || gone ? [] : [{ id, rect }];
  });

  const portraitLabel = (portrait: Portrait) => {
    const name = say(portrait.name);
    if (portrait.gone) return t('desk.portrait.gone', { name });
    const label = t('desk.portrait', { name, known: width(portrait) });
    return [
      label,
      portrait.lastSign === null
        ? ''
        : t('portrait.last-sign', { sign: t(`sign.${portrait.lastSign}`) }),
      portrait.conclusions.length === 0
        ? ''
        : t('desk.portrait.conclusions', { n: portrait.conclusions.length }),
    ]
      .filter((part) => part !== '')
      .join('. ');
  };
  const looseLabel = ({ slip, identifier }: LooseFragment) =>
    t('desk.loose.fragment', {
      slip: say(slip),
      identifier: t(`identified.${identifier.kind}`, { value: identifier.value }),
    });

  return (
    <section
      aria-labelledby="desk-title"
      data-desk
      className={classes(styles.desk, !drawn && styles.laid, flows && styles.flowing)}
    >
      <h2 id="desk-title" className="visually-hidden">
        {t('desk.title')}
      </h2>
      {view.collection !== null && (
        <Wall
          collection={view.collection}
          all={view.people}
          open={wall}
          aside={!flows && layout.form === 'wide'}
        >
          {/* A tall desk has no room for it; the tab above it opens the same sheet. */}
          {(flows || layout.form === 'wide') && (
            <Button onClick={() => store.setState({ collecting: true })}>
              {t('collection.title')}
            </Button>
          )}
        </Wall>
      )}
      {view.portraits.length === 0 && <p className={styles.empty}>{t('desk.empty')}</p>}
      {view.portraits.length > 0 && !wall && (
        <section aria-labelledby="desk-portraits">
          <h3 id="desk-portraits" className={flows ? styles.name : 'visually-hidden'}>
            {t('desk.portraits')}
          </h3>
          <ul className={styles.list}>
            {view.portraits.map((portrait, index) => (
              <li key={portrait.id}>
                <TwinButton
                  id={portrait.id}
                  kind="portrait"
                  label={portraitLabel(portrait)}
                  rect={flows ? undefined : layout.portraits[index]}
                  className={classes(styles.card, styles.portrait, !drawn && styles.paper)}
                  onPress={() => store.setState({ portrait: portrait.id, rejection: null })}
                >
                  {!drawn && (
                    <>
                      <PersonMark id={portrait.id} name={say(portrait.firstName)} size={52} />
                      <span
                        aria-hidden="true"
                        className={classes(styles.words, portrait.gone && styles.struck)}
                      >
                        {say(portrait.name)}
                        <small>
                          {t('desk.portrait.short', { known: width(portrait) })}{' '}
                          {portrait.lastSign !== null && (
                            <SignMark sign={portrait.lastSign} size={16} />
                          )}
                        </small>
                      </span>
                    </>
                  )}
                  {portrait.conclusions.length > 0 && (
                    <span className={styles.conclusions} aria-hidden="true">
                      {portrait.conclusions.length} ?
                    </span>
                  )}
                </TwinButton>
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.loose.length > 0 && !wall && (
        <section aria-labelledby="desk-loose">
          <h3 id="desk-loose" className={flows ? styles.name : 'visually-hidden'}>
            {t('desk.loose')}
          </h3>
          <ul className={styles.list}>
            {view.loose.map((fragment, index) => (
              <li key={fragment.id}>
                <LooseTwin
                  fragment={fragment}
                  label={looseLabel(fragment)}
                  rect={flows ? undefined : layout.loose[index]}
                  targets={flows ? [] : targets}
                  drawn={drawn}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
};

interface WallProps {
  readonly collection: Collection;
  readonly all: number;
  readonly open: boolean;
  /** Under the tray, beside the portraits. */
  readonly aside: boolean;
  /** What else is done with the base. */
  readonly children: ReactNode;
}

/** From one person to the whole base and back; what the wall shows is said too. */
const Wall = ({ collection, all, open, aside, children }: WallProps) => {
  const { t } = useTranslator();
  const store = useAppStore();
  const { people, facts, old } = collection;
  return (
    <div className={classes(styles.wall, aside && !open && styles.aside)}>
      {open && (
        <p role="status" className={styles.says}>
          {t('desk.wall.says', { people, all, facts, old })}
        </p>
      )}
      <Button onClick={() => store.setState({ wall: !open })}>
        {t(open ? 'desk.wall.close' : 'desk.wall.open')}
      </Button>
      {children}
    </div>
  );
};

interface LooseProps {
  readonly fragment: LooseFragment;
  readonly label: string;
  readonly rect: Rect | undefined;
  readonly targets: readonly Target[];
  readonly drawn: boolean;
}

/** A fragment without an owner: pressed, its evidence is shown; dragged onto a portrait, it is tied to it. */
const LooseTwin = ({ fragment, label, rect, targets, drawn }: LooseProps) => {
  const { say } = useTranslator();
  const store = useAppStore();
  const drag = useDrag(fragment.id, targets);
  return (
    <TwinButton
      id={fragment.id}
      kind="fragment"
      label={label}
      rect={rect}
      className={classes(
        styles.card,
        targets.length > 0 && styles.draggable,
        !drawn && styles.paper,
        !drawn && styles.scrap,
      )}
      onPress={() => store.setState({ inspected: fragment.id, rejection: null })}
      drag={targets.length > 0 ? drag : undefined}
    >
      {!drawn && (
        <span aria-hidden="true" className={styles.slip}>
          {say(fragment.slip)}
        </span>
      )}
    </TwinButton>
  );
};
