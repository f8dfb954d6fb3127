import {
  AtSign,
  Camera,
  Footprints,
  Globe,
  HeartPulse,
  Mailbox,
  MessageCircle,
  Newspaper,
  PackageX,
  ReceiptText,
  Star,
} from 'lucide-react';
import type { Silo } from '../../../protocol/vocabulary.ts';
import { BabyMonitor, type Icon, LoyaltyCard, Thermostat } from './drawn-icons.tsx';

const icons: Readonly<Record<Silo, Icon>> = {
  till: ReceiptText,
  'loyalty-desk': LoyaltyCard,
  letterbox: Mailbox,
  newsletter: Newspaper,
  website: Globe,
  'email-funnel': AtSign,
  social: MessageCircle,
  photos: Camera,
  reviews: Star,
  'after-sales': PackageX,
  'sport-sensor': Footprints,
  'health-device': HeartPulse,
  'home-device': Thermostat,
  'child-device': BabyMonitor,
};

/** A picture of a place; its name must be said beside it. */
export const SiloIcon = ({ silo, size = 20 }: { silo: Silo; size?: number }) => {
  const Drawn = icons[silo];
  return <Drawn size={size} />;
};
