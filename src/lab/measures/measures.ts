/** What can be measured of a cell. Units and models: lab/README.md and the files of this room. */
export const MEASURES = [
  'feeling',
  'totalFeeling',
  'benefit',
  'intrusion',
  'intrusiveness',
  'noticed',
  'opens',
  'responds',
  'intent',
  'recalls',
  'unsubscribes',
  'disables',
  'trustChange',
  'toleranceChange',
  'atEase',
  'welcomes',
  'goesOn',
  'uneasy',
  'hurt',
  'doesNothing',
  'unmoved',
  'tells',
  'stops',
  'switches',
  'losesTrust',
  'leaves',
  'agrees',
  'keepsPrivacy',
  'accepts',
  'appropriateness',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Those that judge the flow of a cell's facts: of a cell without facts there is nothing to judge. */
export const OF_A_FLOW = [
  'agrees',
  'accepts',
  'appropriateness',
] as const satisfies readonly Measure[];
