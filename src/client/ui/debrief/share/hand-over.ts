import { saveFile } from '../../controls/save-file.ts';

/** Whether this device can send a picture to another program of its own. */
export const sendable = (): boolean =>
  typeof navigator.canShare === 'function' &&
  navigator.canShare({ files: [new File([], 'card.png', { type: 'image/png' })] });

/** Gives the picture to the player: as a file, or to the device’s own way of sending. */
export function handOver(canvas: HTMLCanvasElement | null, name: string, way: 'save' | 'send') {
  canvas?.toBlob((picture) => {
    if (picture === null) return;
    if (way === 'send') {
      const files = [new File([picture], name, { type: 'image/png' })];
      // Turning back on the way is no fault.
      navigator.share({ files }).catch(() => {});
      return;
    }
    saveFile(name, picture);
  }, 'image/png');
}
