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
  'lies',
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

/** Those of the last contact, or of all contacts: where nothing is sent they are left out. */
export const OF_A_CONTACT: ReadonlySet<Measure> = new Set<Measure>([
  'benefit',
  'intrusion',
  'intrusiveness',
  'noticed',
  'opens',
  'responds',
  'unsubscribes',
  'recalls',
  'disables',
  'welcomes',
  'goesOn',
]);
