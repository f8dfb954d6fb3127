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
type Recipient = 'shop' | 'partner' | 'data-broker';

/** What a purpose makes of a flow. The sizes of `stakes` and `away` are read off by hand, like those of the vignettes. */
const PURPOSE: Readonly<
  Record<Purpose, Pick<Flow, 'stakes' | 'away'> & { readonly recipient: Recipient }>
> = {
  serve: { recipient: 'shop', stakes: 0.2, away: 0 },
  inform: { recipient: 'shop', stakes: 0.1, away: 0.04 },
  relate: { recipient: 'shop', stakes: 0, away: 0.1 },
  sell: { recipient: 'shop', stakes: 0.1, away: 0.2 },
  price: { recipient: 'shop', stakes: 0.5, away: 0.7 },
  share: { recipient: 'partner', stakes: 0.2, away: 0.75 },
  'sell-on': { recipient: 'data-broker', stakes: 0.4, away: 1 },
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
  const { recipient, stakes, away } = PURPOSE[purpose];
  const { duty, kinship } = RECIPIENT[recipient];
  return { sensitivity, nearness: nearness * kinship, duty, stakes, away };
};
