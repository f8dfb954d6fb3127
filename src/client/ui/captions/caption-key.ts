import map from '../../../../assets/sounds/seuil.json';
import type { MessageKey } from '../../i18n/message-key.ts';

/** Sounds that mean something, and so have words; the others answer the hand, which sees what it touched. */
const UNSAID = [
  'kraft-click',
  'paper-slide',
  'wood-dull',
  'street-far',
  'street-steps',
  'street-birds',
  'street-air',
] as const;

type SoundName = keyof typeof map.sprite;
type Said = Exclude<SoundName, (typeof UNSAID)[number]>;

const isSaid = (sound: string): sound is Said =>
  sound in map.sprite && !UNSAID.some((unsaid) => unsaid === sound);

/** The words for a sound; null when none are needed. */
export const captionKey = (sound: string): MessageKey | null =>
  isSaid(sound) ? `caption.${sound}` : null;
