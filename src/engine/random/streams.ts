/** What a draw is for. Each has a number of its own that never changes: a changed number is another game. */
export const STREAMS = {
  segment: 1,
  voice: 2,
  concern: 3,
  attentiveness: 4,
  'expected-return': 5,
  threshold: 6,
  tolerance: 7,
  trust: 8,
  acquaintance: 9,
  'acquaintance-kept': 10,
  offer: 12,
  dilemma: 13,
  letter: 14,
  line: 15,
  sale: 16,
  generic: 17,
  future: 40,
  template: 18,
  capacity: 19,
} as const;

export type Stream = keyof typeof STREAMS;
