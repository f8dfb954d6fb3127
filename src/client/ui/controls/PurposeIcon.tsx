import {
  BadgeEuro,
  HandCoins,
  HandHelping,
  Info,
  Share2,
  ShoppingBasket,
  Sprout,
} from 'lucide-react';
import type { Purpose } from '../../../protocol/vocabulary.ts';
import type { Icon } from './drawn-icons.tsx';

const icons: Readonly<Record<Purpose, Icon>> = {
  serve: HandHelping,
  inform: Info,
  relate: Sprout,
  sell: ShoppingBasket,
  price: BadgeEuro,
  share: Share2,
  'sell-on': HandCoins,
};

/** A picture of what a message is for; its name must be said beside it. */
export const PurposeIcon = ({ purpose, size = 20 }: { purpose: Purpose; size?: number }) => {
  const Drawn = icons[purpose];
  return <Drawn size={size} />;
};
