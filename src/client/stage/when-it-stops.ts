import type * as Phaser from 'phaser';

/** A picture that has stopped is worse than none: after an error, looks whether frames still come. */
export function whenItStops(game: Phaser.Game, act: () => void): () => void {
  const look = () => {
    const { frame } = game.loop;
    setTimeout(() => {
      const awake = game.loop.running && !document.hidden;
      if (game.loop.frame === frame && awake && game.isRunning) act();
    }, 1000);
  };
  window.addEventListener('error', look);
  return () => window.removeEventListener('error', look);
}
