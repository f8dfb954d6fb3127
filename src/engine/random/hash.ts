/**
 * Mixes 32-bit words into 32 bits. Only `Math.imul`, xor and shifts, so every browser gives the same bits.
 * Finaliser and rotation constants: MurmurHash3 (Appleby, public domain).
 */
export const mix = (hash: number, word: number): number => {
  const scattered = Math.imul(word, 0xcc9e2d51);
  const turned = Math.imul((scattered << 15) | (scattered >>> 17), 0x1b873593);
  const joined = hash ^ turned;
  return (Math.imul((joined << 13) | (joined >>> 19), 5) + 0xe6546b64) | 0;
};

/** Last avalanche: every input bit moves every output bit. Returns an unsigned 32-bit integer. */
export const finish = (hash: number, length: number): number => {
  const a = hash ^ length;
  const b = Math.imul(a ^ (a >>> 16), 0x85ebca6b);
  const c = Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  return (c ^ (c >>> 16)) >>> 0;
};

/** An unsigned 32-bit name for a string, by UTF-16 code unit. */
export const hashString = (value: string, seed = 0): number => {
  let hash = seed | 0;
  for (let i = 0; i < value.length; i += 1) hash = mix(hash, value.charCodeAt(i));
  return finish(hash, value.length);
};
