import type { SentUse } from '../../../protocol/message.ts';
import { ReachCount } from '../composer/ReachCount.tsx';
import { Fold } from '../controls/Fold.tsx';
import { useTranslator } from '../game-context.tsx';
import { inSentence } from '../in-sentence.ts';

/** Messages that left to all, and what became of each. */
export const BulkSent = ({ sent }: { sent: readonly SentUse[] }) => {
  const { t } = useTranslator();
  return (
    <ul>
      {sent.map(({ use, week, draft, reach }) => (
        <li key={use}>
          {reach !== null && (
            <Fold
              summary={t('letters.bulk.head', {
                week,
                purpose: inSentence(t(`purpose.${draft.purpose}`)),
                channel: inSentence(t(`channel.${draft.channel}`)),
              })}
            >
              <ReachCount reach={reach} />
            </Fold>
          )}
        </li>
      ))}
    </ul>
  );
};
