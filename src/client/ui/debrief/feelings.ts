/** What a game may leave somebody with. */
export const FEELINGS = ['pride', 'calm', 'amusement', 'curiosity', 'doubt', 'unease'] as const;
export type Feeling = (typeof FEELINGS)[number];
