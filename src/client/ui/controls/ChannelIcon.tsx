import { Bell, Mail, MessageSquareText, PenLine, Phone, Reply, Store } from 'lucide-react';
import type { Channel } from '../../../protocol/vocabulary.ts';
import type { Icon } from './drawn-icons.tsx';

const icons: Readonly<Record<Channel, Icon>> = {
  counter: Store,
  letter: PenLine,
  email: Mail,
  text: MessageSquareText,
  phone: Phone,
  notification: Bell,
  'social-reply': Reply,
};

/** A picture of a way of speaking; its name must be said beside it. */
export const ChannelIcon = ({ channel, size = 20 }: { channel: Channel; size?: number }) => {
  const Drawn = icons[channel];
  return <Drawn size={size} />;
};
