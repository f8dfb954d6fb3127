import type { Manifest } from '../../scenarios/schema.ts';

/** How private and how near each kind of data is, in the small pack. */
export const smallDataTypes: Manifest['dataTypes'] = {
  purchases: { sensitivity: 0.2, nearness: 0.9 },
  contact: { sensitivity: 0.3, nearness: 0.6 },
  address: { sensitivity: 0.45, nearness: 0.5 },
  household: { sensitivity: 0.5, nearness: 0.45 },
  'life-event': { sensitivity: 0.65, nearness: 0.35 },
  tastes: { sensitivity: 0.15, nearness: 0.85 },
  routine: { sensitivity: 0.5, nearness: 0.3 },
  means: { sensitivity: 0.75, nearness: 0.15 },
  home: { sensitivity: 0.3, nearness: 0.8 },
  children: { sensitivity: 0.75, nearness: 0.4 },
  family: { sensitivity: 0.6, nearness: 0.35 },
  health: { sensitivity: 0.95, nearness: 0.05 },
  sport: { sensitivity: 0.45, nearness: 0.25 },
  photos: { sensitivity: 0.7, nearness: 0.15 },
  browsing: { sensitivity: 0.5, nearness: 0.5 },
  complaints: { sensitivity: 0.3, nearness: 0.75 },
  opinions: { sensitivity: 0.4, nearness: 0.5 },
  location: { sensitivity: 0.7, nearness: 0.15 },
  beliefs: { sensitivity: 0.95, nearness: 0.02 },
};
