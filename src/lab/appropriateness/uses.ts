import { USE_OF } from '../../engine/consumer/flow.ts';

/** What a norm needs to know of a use. */
export interface UseFeatures {
  /** How much hangs on it for the person, in [0, 1]. */
  readonly stakes: number;
  /** How far it takes the data to ends that are not theirs, in [0, 1]: 0 what they came for, 1 sold. */
  readonly away: number;
}

/** The uses of the vignettes, by the names of contextual-integrity.csv. */
const OF_THE_VIGNETTES = {
  'identify employee programs': { stakes: 0.5, away: 0 },
  'book recommendations': { stakes: 0, away: 0 },
  'diagnose and treat': { stakes: 1, away: 0 },
  'make recommendations': { stakes: 0.2, away: 0 },
  'detect fraud': { stakes: 1, away: 0 },
  'prioritize search results': { stakes: 0, away: 0 },
  'place students in groups': { stakes: 0.4, away: 0 },
  'sell to marketing firms': { stakes: 0.3, away: 1 },
  'notify fundraising org': { stakes: 0, away: 0.5 },
  'sell to pharma for marketing': { stakes: 0.3, away: 1 },
  'sell to tracking co combining data': { stakes: 0.5, away: 1 },
  'sell to drug stores for marketing': { stakes: 0.3, away: 1 },
  'offer to ad cos for tailored ads on other sites': { stakes: 0, away: 0.5 },
  'sell to financial cos marketing loans': { stakes: 0.5, away: 1 },
} as const satisfies Readonly<Record<string, UseFeatures>>;

/** Further uses that studies ask about. */
const OTHERS = {
  primary: { stakes: 0.3, away: 0 },
  secondary: { stakes: 0.3, away: 1 },
  'keep the service running': { stakes: 0.3, away: 0 },
  emergency: { stakes: 1, away: 0 },
  security: { stakes: 0.7, away: 0.05 },
  'improve the service': { stakes: 0.1, away: 0.15 },
  'send own offers': { stakes: 0.1, away: 0.2 },
  research: { stakes: 0.2, away: 0.35 },
  'decide on credit': { stakes: 1, away: 0.3 },
  'decide on hiring': { stakes: 1, away: 0.4 },
  'set an insurance premium': { stakes: 1, away: 0.45 },
  'legal request': { stakes: 0.8, away: 0.5 },
  'targeted advertising': { stakes: 0, away: 0.5 },
  profiling: { stakes: 0.4, away: 0.6 },
  'political campaign': { stakes: 0.3, away: 0.7 },
  'sell to others': { stakes: 0.4, away: 1 },
  publish: { stakes: 0.6, away: 1 },
} as const satisfies Readonly<Record<string, UseFeatures>>;

/** Every use that can be asked for by name, the game's purposes among them. */
export const USES: Readonly<Record<string, UseFeatures>> = {
  ...USE_OF,
  ...OTHERS,
  ...OF_THE_VIGNETTES,
};
