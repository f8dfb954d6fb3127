/**
 * The one list of colours and sizes, for panels (as CSS variables) and stage (as numbers).
 * Contrast of ink, inkSoft, service, intrusion and wax on paper and sheet is at least 4.5 in every palette, and the two
 * accents stay apart for those who confuse colours (tokens.test.ts).
 */
export const THEMES = ['light', 'dark'] as const;
/** The light in force: by day, or under the lamp. */
export type Theme = (typeof THEMES)[number];

const day = {
  paper: '#f6f0e4',
  sheet: '#fffaf0',
  shade: '#e7dcc6',
  kraft: '#c9ad84',
  line: '#b9a98c',
  ink: '#241f1a',
  inkSoft: '#5b5145',
  /** Usefulness; always doubled by a round shape or a word. */
  service: '#0a6474',
  serviceWash: '#cfe4e4',
  /** Intrusion; always doubled by an angular shape or a word. */
  intrusion: '#b0370b',
  intrusionWash: '#f6d9c6',
  wax: '#8f2f3a',
  sky: '#dfe7e4',
  dusk: '#e8c9a6',
  night: '#2f3a4a',
  /** Where the sky meets the roofs. */
  horizon: '#f6f0e4',
  /** A ground that is dark whatever the hour, and what is written on it. */
  slate: '#241f1a',
  chalk: '#fffaf0',
  /** What paper throws on what lies under it; never a ground, never a word. */
  shadow: '#241f1a',
  /** Where the lamp falls on the desk: no more than daylight by day. */
  lamp: '#fffaf0',
} as const;
export type Colour = keyof typeof day;
export type Palette = Readonly<Record<Colour, string>>;

/** The desk at night, under a lamp: brown dark, cream ink. */
const night: Palette = {
  paper: '#1b1510',
  sheet: '#2a2119',
  shade: '#372b20',
  kraft: '#4b3925',
  line: '#7a654a',
  ink: '#f4e9d4',
  inkSoft: '#c9b99e',
  service: '#74cad3',
  serviceWash: '#123f45',
  intrusion: '#ff9f70',
  intrusionWash: '#54230f',
  wax: '#d96b74',
  sky: '#1d2733',
  dusk: '#5a4130',
  night: '#0d1219',
  horizon: '#24304a',
  slate: '#0b0806',
  chalk: '#f4e9d4',
  shadow: '#080502',
  lamp: '#4a3722',
};

/** Paper that lies in the lamp’s light at night: letters, fragments, whatever is read from close by. */
const lamplit: Palette = {
  ...night,
  paper: '#cfbd99',
  sheet: '#e4d5b4',
  shade: '#b9a57e',
  kraft: '#a98c5f',
  line: '#8f7c5a',
  ink: '#201a14',
  inkSoft: '#4a4034',
  service: '#064c59',
  serviceWash: '#a9c6bb',
  intrusion: '#8a2804',
  intrusionWash: '#dfb48f',
  wax: '#7a2330',
  sky: '#bcc7bb',
  dusk: '#cda377',
  night: '#2f3a4a',
  lamp: '#e4d5b4',
};

export const palettes: Readonly<Record<Theme, Palette>> = { light: day, dark: night };
/** For paper that is lit whatever the hour: the same as all the rest by day. */
export const litPalettes: Readonly<Record<Theme, Palette>> = { light: day, dark: lamplit };

/** The colours of the day, for what does not follow the theme. */
export const colours = day;

export const fonts = {
  display: "'Bricolage Grotesque Variable', 'Noto Sans', system-ui, sans-serif",
  text: "'Atkinson Hyperlegible Next Variable', 'Noto Sans', system-ui, sans-serif",
} as const;
