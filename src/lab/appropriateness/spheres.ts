/** Spheres of life that data speak of and that trades live by: what makes a kind of data near to somebody's business. */
export const SPHERES = [
  /** Buying and selling. */
  'commerce',
  /** Tastes and interests. */
  'taste',
  /** Convictions: faith, politics. */
  'belief',
  /** The people around: friends, family, children. */
  'ties',
  /** Body and health. */
  'body',
  /** Where somebody is and goes, and when. */
  'place',
  /** Who somebody is on paper. */
  'identity',
  /** House and household things. */
  'home',
  /** Money, work, debts. */
  'means',
  /** Sport, travel, pastimes. */
  'leisure',
] as const;
export type Sphere = (typeof SPHERES)[number];

/** How much of each sphere, in [0, 1]; a sphere left out is 0. */
export type Profile = Readonly<Partial<Record<Sphere, number>>>;

/** How near a kind of data is to a trade, in [0, 1]: by the sphere that they share most. */
export const nearness = (data: Profile, trade: Profile): number =>
  SPHERES.reduce((most, sphere) => Math.max(most, (data[sphere] ?? 0) * (trade[sphere] ?? 0)), 0);
