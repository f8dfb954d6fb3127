import { CHANNELS, PURPOSES, type Purpose } from '../../protocol/vocabulary.ts';
import { asShare } from '../report/figures.ts';
import type { Claim } from './claim.ts';
import type { OfferedUse } from './offered-uses.ts';

/** About half of all possible uses must be welcome (design.md). */
export const WANTED = { least: 0.45, most: 0.55 } as const;

/** Of some uses, how many would be welcome. */
export interface Share {
  readonly of: string;
  readonly uses: number;
  /** In [0, 1]; 0 of none. */
  readonly welcome: number;
}

export const shareOf = (of: string, uses: readonly OfferedUse[]): Share => ({
  of,
  uses: uses.length,
  welcome: uses.length === 0 ? 0 : uses.filter(({ welcome }) => welcome).length / uses.length,
});

/** Ends that bring the customer nothing, or next to nothing (model.md). They stand open for some weeks only, and count while they do. */
const FOR_OTHERS: readonly Purpose[] = ['price', 'share', 'sell-on'];

const isForReader = ({ draft }: OfferedUse): boolean => !FOR_OTHERS.includes(draft.purpose);

/** By act, then within the act by shop, by channel, by purpose, by number of facts, with and without saying why, with and without a choice. */
export const welcomeShares = (
  uses: readonly OfferedUse[],
  act: number,
): { readonly all: Share; readonly parts: readonly Share[] } => {
  const offered = uses.filter((use) => use.act === act);
  const part = (of: string, fits: (use: OfferedUse) => boolean): Share =>
    shareOf(of, offered.filter(fits));
  return {
    all: shareOf(`act ${act + 1}`, offered),
    parts: [
      ...[...new Set(offered.map(({ shop }) => shop))].map((name) =>
        part(`in the shop of ${name}`, ({ shop }) => shop === name),
      ),
      ...CHANNELS.map((channel) => part(`by ${channel}`, ({ draft }) => draft.channel === channel)),
      ...PURPOSES.map((purpose) => part(`to ${purpose}`, ({ draft }) => draft.purpose === purpose)),
      part('to serve, inform, relate or sell', isForReader),
      ...[0, 1, 2].map((count) =>
        part(
          `on ${count} fact${count === 1 ? '' : 's'}`,
          ({ draft }) => draft.facts.length === count,
        ),
      ),
      part('saying why', ({ draft }) => draft.explain),
      part('not saying why', ({ draft }) => !draft.explain),
      part('leaving a choice', ({ draft }) => draft.choice),
      part('leaving none', ({ draft }) => !draft.choice),
    ].filter(({ uses: count }) => count > 0),
  };
};

/** From this share on a channel is all good, below the other it is all bad: neither teaches anything. */
export const CHANNEL_BOUNDS = { least: 0.1, most: 0.9 } as const;

/** Below so many uses, nothing is said of a channel. */
const FEW = 30;

/** One claim for each act: every channel is good for some things and bad for others. */
export const channelClaims = (uses: readonly OfferedUse[], acts: number): readonly Claim[] =>
  Array.from({ length: acts }, (_, act) => {
    const shares = CHANNELS.map((channel) =>
      shareOf(
        channel,
        uses.filter((use) => use.act === act && use.draft.channel === channel),
      ),
    ).filter((share) => share.uses >= FEW);
    return {
      text: `no channel of act ${act + 1} is all good or all bad (${asShare(CHANNEL_BOUNDS.least)} to ${asShare(CHANNEL_BOUNDS.most)} welcome)`,
      holds:
        shares.length === 0
          ? null
          : shares.every(
              ({ welcome }) => welcome >= CHANNEL_BOUNDS.least && welcome <= CHANNEL_BOUNDS.most,
            ),
      found: shares.map(({ of, welcome }) => `${of} ${asShare(welcome)}`).join('; '),
    };
  });

/** One claim for each act. */
export const welcomeClaims = (shares: readonly Share[]): readonly Claim[] =>
  shares.map(({ of, uses, welcome }) => ({
    text: `${asShare(WANTED.least)} to ${asShare(WANTED.most)} of the uses offered in ${of} would be welcome`,
    holds: uses === 0 ? null : welcome >= WANTED.least && welcome <= WANTED.most,
    found: `${asShare(welcome)} of ${uses}`,
  }));
