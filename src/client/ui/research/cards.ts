import type { Term } from '../../../protocol/vocabulary.ts';

/** How a source was read (docs/model.md): P data, A abstract, S secondary source, V poll. */
type Confidence = 'P' | 'A' | 'S' | 'V';

interface Described {
  readonly id: string;
  /** Terms of the model that the card is about; none: a rule of the whole. */
  readonly terms: readonly Term[];
  readonly confidence: Confidence;
}

/**
 * The research cards: one for each rule that a player meets. What each says is in locales/<language>/research.json, from
 * docs/model.md and the studies named there; none is surer than what we know.
 */
export const CARDS = [
  { id: 'context', terms: ['appropriateness'], confidence: 'P' },
  { id: 'crossing', terms: ['crossing'], confidence: 'A' },
  { id: 'inference', terms: ['inference'], confidence: 'A' },
  { id: 'saying-why', terms: ['explanation'], confidence: 'A' },
  { id: 'control', terms: ['control'], confidence: 'A' },
  { id: 'interplay', terms: ['interplay', 'obtrusiveness'], confidence: 'A' },
  { id: 'one-fact', terms: ['specificity', 'trust'], confidence: 'A' },
  { id: 'fit-and-discount', terms: ['fit', 'service'], confidence: 'A' },
  { id: 'price-of-privacy', terms: ['provenance'], confidence: 'S' },
  { id: 'push-fatigue', terms: ['fatigue'], confidence: 'V' },
  { id: 'channel-capacity', terms: ['place', 'moment'], confidence: 'S' },
  { id: 'who-cares', terms: ['consent', 'asking'], confidence: 'S' },
  { id: 'silent-leavers', terms: ['expected-return'], confidence: 'V' },
  { id: 'breach', terms: ['breach'], confidence: 'V' },
  { id: 'holding', terms: ['holding'], confidence: 'S' },
  { id: 'word-of-mouth', terms: ['word-of-mouth'], confidence: 'A' },
  { id: 'mistaken', terms: ['mistaken'], confidence: 'S' },
  { id: 'say-and-do', terms: [], confidence: 'S' },
  { id: 'first-name', terms: [], confidence: 'A' },
  { id: 'readable', terms: [], confidence: 'A' },
  { id: 'legal-risk', terms: [], confidence: 'S' },
  { id: 'suspicion', terms: [], confidence: 'A' },
] as const satisfies readonly Described[];

export type Card = (typeof CARDS)[number];
export type CardId = Card['id'];
