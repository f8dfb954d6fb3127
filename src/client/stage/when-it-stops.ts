import type * as Phaser from 'phaser';

/** A picture that has stopped is worse than none: after an error, looks whether frames still come. */
export function whenItStops(game: Phaser.Game, act: () => void): () => void {
  const look = () => {
    const { frame } = game.loop;
    setTimeout(() => {
      if (game.loop.frame === frame && !document.hidden && game.isRunning) act();
    }, 1000);
  };
  window.addEventListener('error', look);
  return () => window.removeEventListener('error', look);
}
