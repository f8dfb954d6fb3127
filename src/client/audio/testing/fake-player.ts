import type { Player } from '../player.ts';

/** A player that writes down what it was asked. */
export function fakePlayer() {
  const asked: string[] = [];
  let ids = 0;
  const player: Player = {
    play: (sound, { volume }) => {
      asked.push(`play ${sound} ${volume}`);
      ids += 1;
      return ids;
    },
    slide: (id, from, to) => void asked.push(`slide ${id} ${from} ${to}`),
    stopAll: () => void asked.push('stop all'),
    mute: (muted) => void asked.push(muted ? 'mute' : 'unmute'),
    unload: () => void asked.push('unload'),
  };
  /** What was asked since the last look. */
  const take = () => asked.splice(0);
  return { player, take };
}
