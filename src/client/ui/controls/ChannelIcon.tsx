import { AtSign, BellRing, MailOpen, MessageSquareText, Phone, Reply } from 'lucide-react';
import type { Channel } from '../../../protocol/vocabulary.ts';
import { CounterBell, type Icon } from './drawn-icons.tsx';

const icons: Readonly<Record<Channel, Icon>> = {
  counter: CounterBell,
  letter: MailOpen,
  email: AtSign,
  text: MessageSquareText,
  phone: Phone,
  notification: BellRing,
  'social-reply': Reply,
};

/** A picture of a way of speaking; its name must be said beside it. */
export const ChannelIcon = ({ channel, size = 18 }: { channel: Channel; size?: number }) => {
  const Drawn = icons[channel];
  return <Drawn size={size} />;
};
