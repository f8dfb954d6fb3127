/** Freezes a state through and through, so that writing to it throws. Columns cannot be frozen: their hash is watched instead. */
export const deepFreeze = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return;
  if (ArrayBuffer.isView(value) || Object.isFrozen(value)) return;
  for (const inner of Object.values(value)) deepFreeze(inner);
  Object.freeze(value);
};
