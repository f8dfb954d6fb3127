import type { Purpose } from '../../protocol/vocabulary.ts';

/**
 * One flow of information, as contextual integrity looks at it (Nissenbaum 2004): what it is, who receives it, for
 * what. All in [0, 1].
 */
export interface Flow {
  /** How private this kind of data is, in itself. */
  readonly sensitivity: number;
  /** How near this kind of data is to the recipient's business. */
  readonly nearness: number;
  /** How much discretion the recipient's trade owes: a search engine little, a doctor all. */
  readonly duty: number;
  /** How much hangs on the use for the person: a reading list nothing, a diagnosis all. */
  readonly stakes: number;
  /** How far the use takes the data to ends that are not the person's: 0 what they came for, 1 sold. */
  readonly away: number;
}

/** Who receives what the game's shop uses: itself, a house it works with, or a trader in data. */
export type Recipient = 'shop' | 'partner' | 'data-broker';

/** What a purpose makes of a flow. The sizes are read off by hand, like those of the vignettes. */
export const USE_OF: Readonly<Record<Purpose, Pick<Flow, 'stakes' | 'away'>>> = {
  serve: { stakes: 0.2, away: 0 },
  inform: { stakes: 0.1, away: 0.04 },
  relate: { stakes: 0, away: 0.1 },
  sell: { stakes: 0.1, away: 0.2 },
  price: { stakes: 0.5, away: 0.7 },
  share: { stakes: 0.2, away: 0.75 },
  'sell-on': { stakes: 0.4, away: 1 },
};

/** Who receives what a purpose uses. */
export const RECIPIENT_OF: Readonly<Record<Purpose, Recipient>> = {
  serve: 'shop',
  inform: 'shop',
  relate: 'shop',
  sell: 'shop',
  price: 'shop',
  share: 'partner',
  'sell-on': 'data-broker',
};

/** `kinship`: how much of what is the shop's business is theirs too. */
const RECIPIENT: Readonly<Record<Recipient, Pick<Flow, 'duty'> & { readonly kinship: number }>> = {
  shop: { duty: 0.5, kinship: 1 },
  partner: { duty: 0.5, kinship: 0.5 },
  'data-broker': { duty: 0.5, kinship: 0 },
};

/** A fact put to one of the game's purposes, as a flow. `nearness`: to the shop's business, in [0, 1]. */
export const flowOf = (
  { sensitivity, nearness }: Pick<Flow, 'sensitivity' | 'nearness'>,
  purpose: Purpose,
): Flow => {
  const { duty, kinship } = RECIPIENT[RECIPIENT_OF[purpose]];
  return { sensitivity, nearness: nearness * kinship, duty, ...USE_OF[purpose] };
};
