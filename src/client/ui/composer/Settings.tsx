import type { Draft } from '../../../protocol/decision.ts';
import type { ChannelOffer, Portrait, View } from '../../../protocol/view.ts';
import type { Channel } from '../../../protocol/vocabulary.ts';
import type { MessageKey } from '../../i18n/message-key.ts';
import { ChannelIcon } from '../controls/ChannelIcon.tsx';
import { Choices } from '../controls/Choices.tsx';
import { Toggle } from '../controls/Toggle.tsx';
import { numberFormat } from '../format.ts';
import { useTranslator } from '../game-context.tsx';
import { inSentence } from '../in-sentence.ts';
import { through } from './draft.ts';
import styles from './Settings.module.css';

/** What is lacking when somebody cannot be reached this way. */
const UNREACHABLE: Readonly<Record<Channel, MessageKey>> = {
  counter: 'compose.unreachable.counter',
  letter: 'compose.unreachable.letter',
  email: 'compose.unreachable.email',
  text: 'compose.unreachable.phone',
  phone: 'compose.unreachable.phone',
  notification: 'compose.unreachable.notification',
  'social-reply': 'compose.unreachable.social-reply',
};

interface Props {
  readonly view: View;
  readonly portrait: Portrait;
  readonly draft: Draft;
  readonly onEdit: (draft: Draft) => void;
}

/** What for, which way, when, with what courtesy, for how many. */
export const Settings = ({ view, portrait, draft, onEdit }: Props) => {
  const { t, say, locale } = useTranslator();
  const offer = view.channels.find(({ id }) => id === draft.channel);
  const reaches = ({ id }: ChannelOffer) => portrait.reachable.includes(id);
  const price = (cost: number) =>
    cost === 0 ? t('compose.cost.free') : numberFormat(locale).euros(cost);
  const shut = view.channels
    .filter((channel) => !reaches(channel))
    .map(({ id }) =>
      t('compose.unreachable.one', {
        channel: inSentence(t(`channel.${id}`)),
        why: t(UNREACHABLE[id]),
      }),
    );
  return (
    <div className={styles.settings}>
      <Choices
        legend={t('compose.purpose')}
        value={draft.purpose}
        choices={view.purposes.map((id) => ({ value: id, label: t(`purpose.${id}`) }))}
        onChange={(purpose) => onEdit({ ...draft, purpose })}
      />
      <Choices
        legend={t('compose.channel')}
        value={draft.channel}
        choices={view.channels.filter(reaches).map(({ id, cost }) => ({
          value: id,
          label: (
            <span className={styles.way}>
              <ChannelIcon channel={id} />
              {t(`channel.${id}`)}
            </span>
          ),
          hint: price(cost),
        }))}
        onChange={(channel) => {
          const chosen = view.channels.find(({ id }) => id === channel);
          if (chosen !== undefined) onEdit(through(draft, chosen));
        }}
      />
      {shut.length > 0 && (
        <p className={styles.shut}>{t('compose.unreachable', { ways: shut.join(', ') })}</p>
      )}
      <Choices
        legend={t('compose.moment')}
        value={draft.moment}
        choices={(offer?.moments ?? []).map((id) => ({ value: id, label: t(`moment.${id}`) }))}
        onChange={(moment) => onEdit({ ...draft, moment })}
      />
      <div className={styles.fair}>
        <Toggle
          label={t('compose.explain')}
          hint={t('compose.explain.hint')}
          on={draft.explain}
          onChange={(explain) => onEdit({ ...draft, explain })}
        />
        <Toggle
          label={t('compose.choice')}
          hint={t('compose.choice.hint')}
          on={draft.choice}
          onChange={(choice) => onEdit({ ...draft, choice })}
        />
      </div>
      <p className={styles.audience}>
        <span className={styles.legend}>{t('compose.audience')}</span>
        {t('compose.audience.one', { firstName: say(portrait.firstName) })}
      </p>
    </div>
  );
};
