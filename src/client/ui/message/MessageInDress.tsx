import type { ComponentType } from 'react';
import type { Draft } from '../../../protocol/decision.ts';
import type { MessageText } from '../../../protocol/preview.ts';
import type { Portrait } from '../../../protocol/view.ts';
import type { Channel } from '../../../protocol/vocabulary.ts';
import { useTranslator } from '../game-context.tsx';
import { EmailDress } from './EmailDress.tsx';
import { LetterDress } from './LetterDress.tsx';
import { PhoneDress } from './PhoneDress.tsx';
import { type DressProps, sayMessage } from './said-message.ts';
import { VoiceDress } from './VoiceDress.tsx';

const DRESSES: Readonly<Record<Channel, ComponentType<DressProps>>> = {
  counter: VoiceDress,
  letter: LetterDress,
  email: EmailDress,
  text: PhoneDress,
  phone: VoiceDress,
  notification: PhoneDress,
  'social-reply': PhoneDress,
};

interface Props {
  readonly message: MessageText;
  readonly draft: Pick<Draft, 'channel' | 'moment'>;
  readonly portrait: Portrait;
}

/** The real message as the customer will read it, in the dress of its channel. */
export const MessageInDress = ({ message, draft, portrait }: Props) => {
  const translator = useTranslator();
  const Dress = DRESSES[draft.channel];
  return (
    <Dress
      message={sayMessage(translator, message)}
      channel={draft.channel}
      moment={draft.moment}
      to={translator.say(portrait.name)}
    />
  );
};
