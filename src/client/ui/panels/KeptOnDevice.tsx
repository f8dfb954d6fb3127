import { useState } from 'react';
import type { MessageKey } from '../../i18n/message-key.ts';
import { Button } from '../controls/Button.tsx';
import { Fold } from '../controls/Fold.tsx';
import { useGame, useTranslator } from '../game-context.tsx';
import styles from './KeptOnDevice.module.css';

/** What the game calls by a name of its own; anything else is shown by its key. */
const NAMES: ReadonlyMap<string, MessageKey> = new Map([
  ['seuil.game', 'kept.game'],
  ['seuil.preferences', 'kept.preferences'],
]);

/** Everything that the game keeps on this device, as it is, and an eraser that works. */
export const KeptOnDevice = () => {
  const { t } = useTranslator();
  const game = useGame();
  const [asking, setAsking] = useState(false);
  const [erased, setErased] = useState(false);
  const kept = game.kept();
  return (
    <section className={styles.kept}>
      <h3>{t('kept.title')}</h3>
      <p>{t('kept.nothing-leaves')}</p>
      {kept.length === 0 && <p>{t('kept.none')}</p>}
      <ul className={styles.list}>
        {kept.map(({ key, value }) => {
          const name = NAMES.get(key);
          return (
            <li key={key}>
              <Fold
                summary={
                  <>
                    {name === undefined ? key : t(name)}{' '}
                    <small>{t('kept.size', { count: value.length })}</small>
                  </>
                }
              >
                <pre>{value}</pre>
              </Fold>
            </li>
          );
        })}
      </ul>
      {kept.length > 0 && !asking && (
        <Button className={styles.erase} onClick={() => setAsking(true)}>
          {t('kept.erase')}
        </Button>
      )}
      {asking && (
        <fieldset className={styles.asking}>
          <legend>{t('kept.erase.question')}</legend>
          <div className={styles.row}>
            <Button onClick={() => setAsking(false)} autoFocus>
              {t('kept.erase.no')}
            </Button>
            <Button
              onClick={() => {
                setAsking(false);
                setErased(true);
                game.eraseAll();
              }}
            >
              {t('kept.erase.yes')}
            </Button>
          </div>
        </fieldset>
      )}
      <p role="status">{erased && kept.length === 0 ? t('kept.erased') : ''}</p>
    </section>
  );
};
