import { Eye, HandCoins, PenLine, Puzzle } from 'lucide-react';
import type { Origin } from '../../../protocol/vocabulary.ts';
import type { Icon } from './drawn-icons.tsx';

/** A pen for what was said, an eye for what was seen, a guess put together, coins for what was paid for. */
const icons: Readonly<Record<Origin, Icon>> = {
  declared: PenLine,
  observed: Eye,
  inferred: Puzzle,
  bought: HandCoins,
};

/** A picture of how a fact came to be known; its name must be said beside it. */
export const OriginIcon = ({ origin, size = 20 }: { origin: Origin; size?: number }) => {
  const Drawn = icons[origin];
  return <Drawn size={size} />;
};
