import type { MessageText } from '../../../protocol/preview.ts';
import { Fold } from '../controls/Fold.tsx';
import { useTranslator } from '../game-context.tsx';
import { sayMessage } from '../message/said-message.ts';
import styles from './OtherReaders.module.css';

/** The same message as a few others will read it: one sheet, as many readings. */
export const OtherReaders = ({ messages }: { messages: readonly MessageText[] }) => {
  const translator = useTranslator();
  const { t } = translator;
  if (messages.length === 0) return null;
  const said = messages.map((message) => sayMessage(translator, message));
  return (
    <div className={styles.others}>
      <Fold summary={t('compose.others', { n: said.length })}>
        <ul className={styles.list}>
          {said.map(({ greeting, body }) => (
            <li key={`${greeting}${body.join('')}`} className={styles.one}>
              <p>{greeting}</p>
              {body.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
};
