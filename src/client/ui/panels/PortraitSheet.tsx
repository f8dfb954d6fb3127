import type { ReactNode } from 'react';
import type { Portrait, View } from '../../../protocol/view.ts';
import { blankDraft } from '../composer/draft.ts';
import { Button } from '../controls/Button.tsx';
import { Sheet } from '../controls/Sheet.tsx';
import { Stamp } from '../controls/Stamp.tsx';
import { portraitOf } from '../find-in-view.ts';
import { useApp, useAppStore, useTranslator } from '../game-context.tsx';
import { inSentence } from '../in-sentence.ts';
import { PersonMark } from '../people/PersonMark.tsx';
import { Conclusions } from '../portrait/Conclusions.tsx';
import { Dealings } from '../portrait/Dealings.tsx';
import { FacetStrips } from '../portrait/FacetStrips.tsx';
import { HeldSlip } from '../portrait/HeldSlip.tsx';
import { Ledger } from '../portrait/Ledger.tsx';
import { Rejected } from '../Rejected.tsx';
import styles from './PortraitSheet.module.css';

/** What the firm believes of one customer. Open while the store names a portrait. */
export const PortraitSheet = ({ view }: { view: View }) => {
  const id = useApp((state) => state.portrait);
  const place = useApp((state) => state.place);
  // The composer looks at the same portrait, and has its own sheet.
  const portrait = id === null || place === 'write' ? undefined : portraitOf(view, id);
  return portrait === undefined ? null : <OpenPortrait view={view} portrait={portrait} />;
};

const OpenPortrait = ({ view, portrait }: { view: View; portrait: Portrait }) => {
  const { t, say } = useTranslator();
  const store = useAppStore();
  const firstName = say(portrait.firstName);
  const close = () => store.setState({ portrait: null, rejection: null });
  const write = () =>
    store.setState({ portrait: null, place: 'write', draft: blankDraft(view, portrait) });
  return (
    <Sheet
      shape="side"
      title={say(portrait.name)}
      closeLabel={t('shell.close')}
      onClose={close}
      foot={
        <>
          <Rejected decisions={['fragment.erase', 'identity.unlink', 'fact.infer']} />
          {!portrait.gone && view.phase === 'week' ? (
            <Button look="primary" onClick={write}>
              {t('portrait.write', { name: firstName })}
            </Button>
          ) : (
            <Button look="primary" onClick={close}>
              {t('shell.close')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.head}>
        <PersonMark id={portrait.id} name={firstName} size={104} />
        <div className={styles.who}>
          <p>{say(portrait.intro)}</p>
          <p className={styles.reach}>
            {t('portrait.reachable', {
              channels: portrait.reachable.map((id) => inSentence(t(`channel.${id}`))).join(', '),
            })}
          </p>
          {!portrait.gone && (
            <p className={styles.reach}>
              {t('portrait.hour', { hour: portrait.usualHour ?? 'none' })}
            </p>
          )}
          {portrait.gone && <Stamp tone="intrusion">{t('portrait.gone')}</Stamp>}
          {!portrait.gone && portrait.optedOut && (
            <Stamp tone="intrusion">{t('portrait.opted-out')}</Stamp>
          )}
        </div>
      </div>
      <Part title={t('portrait.believed')}>
        <FacetStrips portrait={portrait} />
      </Part>
      <Part title={t('portrait.facts')}>
        {portrait.facts.length === 0 ? (
          <p>{t('portrait.facts.none')}</p>
        ) : (
          <ul className={styles.facts}>
            {portrait.facts.map((fact) => (
              <li key={fact.id}>
                <HeldSlip fact={fact} />
              </li>
            ))}
          </ul>
        )}
      </Part>
      {portrait.conclusions.length > 0 && view.phase === 'week' && (
        <Part title={t('portrait.conclusions')}>
          <Conclusions portrait={portrait} />
        </Part>
      )}
      <Part title={t('portrait.ledger')}>
        <Ledger ledger={portrait.ledger} />
      </Part>
      <Part title={t('portrait.signs')}>
        <Dealings view={view} portrait={portrait} />
      </Part>
    </Sheet>
  );
};

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className={styles.part}>
    <h3>{title}</h3>
    {children}
  </section>
);
