import { useRef } from 'react';
import type { OfferedFragment } from '../../../protocol/fragment.ts';
import type { View } from '../../../protocol/view.ts';
import type { Rect, Size } from '../../layout/geometry.ts';
import { fragmentSlots, type StreetPlace, streetLayout } from '../../layout/street-layout.ts';
import { classes } from '../controls/classes.ts';
import { SiloIcon } from '../controls/SiloIcon.tsx';
import { useApp, useAppStore, useTranslator } from '../game-context.tsx';
import { useReducedMotion } from '../use-reduced-motion.ts';
import styles from './StreetTwins.module.css';
import { StretchTabs } from './StretchTabs.tsx';
import { TwinButton } from './TwinButton.tsx';
import { useStreetScroll } from './use-street-scroll.ts';

/** The fragments before a place, each where the picture lays it. */
function layOut(view: View, place: StreetPlace) {
  const here = view.street.filter(({ silo }) => silo === place.silo);
  const slots = fragmentSlots(place, here.length);
  return here.flatMap((fragment, index) => {
    const rect = slots[index];
    return rect === undefined ? [] : [{ fragment, rect }];
  });
}

interface Props {
  readonly view: View;
  readonly size: Size;
  /** The fragment that the first steps point at; over the picture, the picture points. */
  readonly shown: string | null;
}

/**
 * The street for keyboards, screen readers and devices without pictures: places are headings, fragments are buttons.
 * Over the picture they are clear; while there is none they are scraps of paper themselves.
 */
export const StreetTwins = ({ view, size, shown }: Props) => {
  const { t } = useTranslator();
  const stage = useApp((state) => state.stage);
  const drawn = stage === 'ready';
  const flows = stage === 'off';
  const { stretches } = streetLayout(size, view.silos);
  const signposted = stretches.length > 1 && !flows;
  const scroller = useRef<HTMLDivElement>(null);
  const still = useReducedMotion();
  useStreetScroll(scroller, { width: size.width, stretches: stretches.length });
  return (
    <section
      aria-labelledby="street-title"
      className={classes(styles.street, drawn && styles.clear, flows && styles.flowing)}
    >
      <h2 id="street-title" className="visually-hidden">
        {t('street.title')}
      </h2>
      {/* The light of the picture, for whoever does not see it; where there is no picture, for everybody. */}
      <p className={flows ? styles.weather : 'visually-hidden'}>
        {t(`street.weather.${view.weather}`)}
      </p>
      {view.street.length === 0 && (
        <p className={classes(styles.empty, signposted && styles.above)}>{t('street.empty')}</p>
      )}
      <div ref={scroller} className={styles.scroller} tabIndex={-1}>
        {stretches.map((stretch) => (
          <div
            key={stretch.name}
            className={styles.stretch}
            style={flows ? undefined : { left: stretch.x, width: size.width }}
          >
            {stretch.places.map((place) => (
              <Place
                key={place.silo}
                view={view}
                place={place}
                left={stretch.x}
                shown={shown}
                within={size.width}
              />
            ))}
          </div>
        ))}
      </div>
      {signposted && (
        <StretchTabs
          view={view}
          stretches={stretches}
          onGo={(index) =>
            scroller.current?.scrollTo({
              left: index * size.width,
              behavior: still ? 'instant' : 'smooth',
            })
          }
        />
      )}
    </section>
  );
};

interface PlaceProps {
  readonly view: View;
  readonly place: StreetPlace;
  /** Left edge of its stretch in the whole street. */
  readonly left: number;
  readonly shown: string | null;
  readonly within: number;
}

const Place = ({ view, place: { silo, front, pavement }, left, shown, within }: PlaceProps) => {
  const { t, say } = useTranslator();
  const store = useAppStore();
  const stage = useApp((state) => state.stage);
  const drawn = stage === 'ready';
  const flows = stage === 'off';
  const home = (rect: Rect): Rect => ({ ...rect, x: rect.x - left });
  const fragments = layOut(view, { silo, front, pavement: home(pavement) });
  const labelOf = ({ slip, origin, identifier, refused }: OfferedFragment) => {
    const label = t('street.fragment', {
      slip: say(slip),
      origin: t(`origin.${origin}`),
      identifier: t(`identified.${identifier.kind}`, { value: identifier.value }),
    });
    return refused ? `${label}. ${t('street.refused')}` : label;
  };
  return (
    <section aria-labelledby={`place-${silo}`} className={styles.place}>
      <h3
        id={`place-${silo}`}
        className={styles.name}
        style={
          flows
            ? undefined
            : { left: home(front).x, width: front.width, top: front.y + front.height - 34 }
        }
      >
        <SiloIcon silo={silo} size={18} />
        {t(`silo.${silo}`)}
      </h3>
      {fragments.length === 0 ? (
        <p className={flows ? styles.nobody : 'visually-hidden'}>{t('street.place.empty')}</p>
      ) : (
        <ul className={styles.list}>
          {fragments.map(({ fragment, rect }) => (
            <li key={fragment.id} className={styles.item}>
              <TwinButton
                id={fragment.id}
                kind="fragment"
                label={labelOf(fragment)}
                rect={flows ? undefined : rect}
                className={classes(
                  styles.fragment,
                  !drawn && styles.paper,
                  !drawn && fragment.id === shown && styles.shown,
                )}
                onPress={() => store.setState({ inspected: fragment.id, rejection: null })}
              >
                {drawn ? (
                  <Tip rect={rect} within={within}>
                    {say(fragment.slip)}
                  </Tip>
                ) : (
                  <Drawn fragment={fragment} flows={flows} />
                )}
              </TwinButton>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

/** Where there is no picture: the words themselves, or a mark of the place while the picture is on its way. */
const Drawn = ({ fragment, flows }: { fragment: OfferedFragment; flows: boolean }) => {
  const { say } = useTranslator();
  if (!flows) return <SiloIcon silo={fragment.silo} size={24} />;
  return (
    <span aria-hidden="true" className={classes(styles.words, fragment.refused && styles.struck)}>
      {say(fragment.slip)}
    </span>
  );
};

/** Over the picture, the words of the fragment under the pointer or the focus; the card says them too. */
const Tip = ({ rect, within, children }: { rect: Rect; within: number; children: string }) => {
  const middle = rect.x + rect.width / 2;
  const side = middle < within * 0.2 ? 'start' : middle > within * 0.8 ? 'end' : 'middle';
  return (
    <span aria-hidden="true" className={classes(styles.tip, styles[side])}>
      {children}
    </span>
  );
};
