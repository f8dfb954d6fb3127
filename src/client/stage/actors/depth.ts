/** Depths of the street's sheets, far to near. */
export const DEPTH = {
  sky: 0,
  sun: 1,
  clouds: 2,
  town: 3,
  set: 5,
  puddles: 7,
  people: 20,
  shade: 880,
  foremost: 890,
  rain: 920,
  fragments: 950,
  effects: 980,
} as const;
