/** Each customer keeps a voice of their own: how much higher or lower than the one that was made, from 0.86 to 1.16. */
export function voicePitch(speaker: string): number {
  let hash = 2_166_136_261;
  for (let i = 0; i < speaker.length; i += 1)
    hash = Math.imul(hash ^ speaker.charCodeAt(i), 16_777_619) >>> 0;
  return 0.86 + (((hash >>> 8) % 1000) / 1000) * 0.3;
}
