import type { Draft } from '../../../protocol/decision.ts';
import type { ChannelOffer, Portrait, View } from '../../../protocol/view.ts';
import type { Channel, Purpose } from '../../../protocol/vocabulary.ts';
import type { MessageKey } from '../../i18n/message-key.ts';
import { ChannelIcon } from '../controls/ChannelIcon.tsx';
import { Choices } from '../controls/Choices.tsx';
import { Toggle } from '../controls/Toggle.tsx';
import { numberFormat } from '../format.ts';
import { useTranslator } from '../game-context.tsx';
import { inSentence } from '../in-sentence.ts';
import { OfferTerms } from '../notes/OfferTerms.tsx';
import { through } from './draft.ts';
import styles from './Settings.module.css';
import type { Sheetful } from './use-composer.ts';

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

/** In whose hands what is known ends up. */
const HANDS: Readonly<Record<Purpose, MessageKey & `compose.recipient.${string}`>> = {
  serve: 'compose.recipient.shop',
  inform: 'compose.recipient.shop',
  relate: 'compose.recipient.shop',
  sell: 'compose.recipient.shop',
  price: 'compose.recipient.shop',
  share: 'compose.recipient.partner',
  'sell-on': 'compose.recipient.broker',
};

interface Props {
  readonly view: View;
  readonly portrait: Portrait;
  readonly draft: Draft;
  readonly toAll: Sheetful['toAll'];
  readonly onEdit: (draft: Draft) => void;
}

/** What for, which way, when, with what courtesy, for how many. */
export const Settings = ({ view, portrait, draft, toAll, onEdit }: Props) => {
  const { t, say, locale } = useTranslator();
  const offer = view.channels.find(({ id }) => id === draft.channel);
  const onOffer = (purpose: Purpose) => view.offers.find((one) => one.purpose === purpose);
  const chosenOffer = onOffer(draft.purpose);
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
        choices={view.purposes.map((id) => ({
          value: id,
          label: t(`purpose.${id}`),
          ...(onOffer(id) === undefined ? {} : { hint: t('compose.on-offer') }),
        }))}
        onChange={(purpose) => onEdit({ ...draft, purpose })}
      />
      <p className={styles.meaning} aria-live="polite">
        {t(`purpose.${draft.purpose}.meaning`)} {t(HANDS[draft.purpose])}
        {chosenOffer !== undefined && (
          <strong>
            {' '}
            <OfferTerms offer={chosenOffer} week={view.week} />
          </strong>
        )}
      </p>
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
        choices={(offer?.moments ?? []).map((id) => ({
          value: id,
          label: t(`moment.${id}`),
          ...(id === portrait.usualHour ? { hint: t('compose.moment.usual') } : {}),
        }))}
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
      {toAll === null ? (
        <p className={styles.audience}>
          <span className={styles.legend}>{t('compose.audience')}</span>
          {t('compose.audience.one', { firstName: say(portrait.firstName) })}
        </p>
      ) : (
        <Choices
          legend={t('compose.audience')}
          look="list"
          value={draft.audience ?? 'one'}
          choices={[
            {
              value: 'one',
              label: t('compose.audience.choose.one'),
              hint: say(portrait.firstName),
            },
            {
              value: 'all',
              label: t('compose.audience.choose.all', { facts: draft.facts.length }),
              hint: t('compose.audience.hint', { people: toAll.reach, cost: price(toAll.cost) }),
            },
          ]}
          onChange={(audience) => onEdit({ ...draft, audience })}
        />
      )}
    </div>
  );
};
