import * as ambience from './ambience.ts';
import * as motif from './motif.ts';
import * as paper from './paper.ts';
import type { Sound } from './sample.ts';
import * as voice from './voice.ts';
import * as wood from './wood.ts';

/** The three kinds differ in how loud they are meant to be: a click done fifty times a game is not a bell. */
const LEVELS = {
  clear: -22,
  plain: -25,
  small: -30,
  voice: -22,
  hum: -34,
  far: -38,
  music: -24,
} as const;

export interface Recipe {
  readonly make: () => Sound;
  /** LUFS: loudest 400 ms, or the whole of it for a loop (EBU R 128). */
  readonly level: number;
  readonly loop: boolean;
}

const once = (make: () => Sound, level: keyof typeof LEVELS): Recipe => ({
  make,
  level: LEVELS[level],
  loop: false,
});
const loop = (make: () => Sound, level: keyof typeof LEVELS): Recipe => ({
  make,
  level: LEVELS[level],
  loop: true,
});

/** Every sound of the game, by the name under which it is asked for. */
export const catalogue: Readonly<Record<string, Recipe>> = {
  'paper-pick': once(paper.paperPick, 'plain'),
  'paper-put': once(paper.paperPut, 'plain'),
  'paper-tear': once(paper.paperTear, 'plain'),
  'paper-crumple': once(paper.paperCrumple, 'plain'),
  'paper-fold': once(paper.paperFold, 'plain'),
  'paper-unfold': once(paper.paperUnfold, 'small'),
  'paper-slide': once(paper.paperSlide, 'small'),
  'paper-withdraw': once(paper.paperWithdraw, 'plain'),
  'paper-shred': once(paper.paperShred, 'plain'),
  'paper-slip': once(paper.slip, 'small'),
  'letter-drop': once(paper.letterDrop, 'plain'),
  pages: once(paper.pages, 'plain'),
  pencil: once(paper.pencil, 'plain'),
  stamp: once(paper.stamp, 'plain'),
  seal: once(paper.seal, 'plain'),
  'wood-click': once(wood.woodClick, 'small'),
  'kraft-click': once(wood.kraftClick, 'small'),
  'wood-dull': once(wood.woodDull, 'plain'),
  till: once(wood.till, 'plain'),
  bell: once(wood.bell, 'plain'),
  'bell-low': once(wood.bellLow, 'clear'),
  'box-open': once(wood.boxOpen, 'clear'),
  'motif-card': once(motif.motifCard, 'music'),
  'motif-conversation': once(motif.motifConversation, 'music'),
  'motif-silence': once(motif.motifSilence, 'music'),
  'stinger-question': once(motif.stingerQuestion, 'clear'),
  'stinger-weight': once(motif.stingerWeight, 'clear'),
  'stinger-glint': once(motif.stingerGlint, 'clear'),
  'voice-thanks': once(voice.thanks, 'voice'),
  'voice-buys': once(voice.buys, 'voice'),
  'voice-ignores': once(voice.ignores, 'voice'),
  'voice-asks': once(voice.asks, 'voice'),
  'voice-protests': once(voice.protests, 'voice'),
  'voice-leaves': once(voice.leaves, 'voice'),
  'street-far': loop(ambience.street, 'hum'),
  'street-steps': loop(ambience.steps, 'far'),
  'street-birds': loop(ambience.birds, 'far'),
  'street-air': loop(ambience.air, 'hum'),
};
