import type { Collection, View } from '../../../protocol/view.ts';
import { lastGrowth } from '../collection/last-growth.ts';
import { SiloRow } from '../collection/SiloRow.tsx';
import { weeklyCost } from '../collection/weekly-cost.ts';
import { Button } from '../controls/Button.tsx';
import { Ledger, LedgerRow } from '../controls/LedgerRow.tsx';
import { Sheet } from '../controls/Sheet.tsx';
import { numberFormat } from '../format.ts';
import { useApp, useAppStore, useTranslator } from '../game-context.tsx';
import { Rejected } from '../Rejected.tsx';
import styles from './CollectionSheet.module.css';

/** What is picked up at scale, place by place, and what that makes of the base. Nothing before an act opens it. */
export const CollectionSheet = ({ view }: { view: View }) => {
  const open = useApp((state) => state.collecting);
  return open && view.collection !== null ? (
    <OpenCollection view={view} collection={view.collection} />
  ) : null;
};

const OpenCollection = ({ view, collection }: { view: View; collection: Collection }) => {
  const { t } = useTranslator();
  const store = useAppStore();
  const close = () => store.setState({ collecting: false, rejection: null });
  return (
    <Sheet
      shape="wide"
      title={t('collection.title')}
      closeLabel={t('shell.close')}
      onClose={close}
      foot={
        <>
          <Rejected decisions={['collection.set']} />
          <Button look="primary" onClick={close}>
            {t('shell.close')}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>{t('collection.lead')}</p>
      <div className={styles.spread}>
        <section className={styles.account}>
          <h3>{t('collection.account')}</h3>
          <Account view={view} collection={collection} />
        </section>
        <section className={styles.places}>
          <h3>{t('collection.silos')}</h3>
          <ul className={styles.silos}>
            {collection.silos.map((silo) => (
              <li key={silo.silo}>
                <SiloRow collection={silo} open={view.phase === 'week'} />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Sheet>
  );
};

const Account = ({ view, collection }: { view: View; collection: Collection }) => {
  const { t, locale } = useTranslator();
  const { euros, whole } = numberFormat(locale);
  const growth = useApp((state) => lastGrowth(state.log));
  return (
    <Ledger label={t('collection.account')}>
      <LedgerRow
        label={t('collection.people')}
        value={t('collection.people.value', {
          n: whole(collection.people),
          of: whole(view.people),
        })}
      />
      <LedgerRow label={t('collection.facts')} value={whole(collection.facts)} />
      <LedgerRow
        label={t('collection.old')}
        value={whole(collection.old)}
        note={t('collection.old.note')}
      />
      {growth !== null && (
        <LedgerRow
          label={t('collection.grew')}
          value={t('collection.grew.value', { joined: growth.joined, refused: growth.refused })}
        />
      )}
      <LedgerRow
        label={t('collection.cost')}
        value={t('collection.cost.value', { cost: euros(weeklyCost(collection.silos)) })}
      />
    </Ledger>
  );
};
