import type { MessageText } from '../../../protocol/preview.ts';
import type { Channel, Moment } from '../../../protocol/vocabulary.ts';
import type { Translator } from '../../i18n/translator.ts';

/** A message in the reader's language, in reading order. */
export interface SaidMessage {
  readonly greeting: string;
  readonly body: readonly string[];
  readonly explanation: string | null;
  readonly choice: string | null;
  readonly signature: string;
}

/** What every dress is cut for. */
export interface DressProps {
  readonly message: SaidMessage;
  readonly channel: Channel;
  readonly moment: Moment;
  /** Whoever reads it, as the brand calls them. */
  readonly to: string;
}

export const sayMessage = ({ say }: Translator, message: MessageText): SaidMessage => ({
  greeting: say(message.greeting),
  body: message.body.map(say),
  explanation: message.explanation === null ? null : say(message.explanation),
  choice: message.choice === null ? null : say(message.choice),
  signature: say(message.signature),
});
