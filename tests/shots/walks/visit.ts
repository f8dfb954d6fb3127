import { openRecord } from '../../e2e/open-record.ts';
import type { Player } from '../../e2e/player.ts';
import { recordUntil } from '../../e2e/record-until.ts';
import type { Camera } from '../camera.ts';

export interface Visit {
  readonly player: Player;
  readonly shoot: Camera;
}

/** One part of the game, with everything that is met in it. */
export type Walk = (visit: Visit) => Promise<void>;

/** Presses the first button of that name. */
export const press = ({ page, say }: Player, key: Parameters<Player['say']['t']>[0]) =>
  page
    .getByRole('button', { name: say.t(key), exact: true })
    .first()
    .click();

/** Opens a game played elsewhere; false when no such game was found. */
export async function open(
  player: Player,
  ...[seed, who, looks]: Parameters<typeof recordUntil>
): Promise<boolean> {
  const record = recordUntil(seed, who, looks);
  if (record === null) return false;
  await openRecord(player, record);
  // The card of an act that opens is put away: what lies under it is looked at.
  const enter = player.page.getByRole('button', { name: player.say.t('act.enter'), exact: true });
  await player.page.waitForTimeout(300);
  if (await enter.isVisible()) await enter.click();
  return true;
}
