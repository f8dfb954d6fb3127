/**
 * The one list of colours and sizes, for panels (as CSS variables) and stage (as numbers).
 * Contrast of ink, inkSoft, service and intrusion on paper and sheet is at least 4.5 (tokens.test.ts).
 */
export const colours = {
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
} as const;
export type Colour = keyof typeof colours;

export const fonts = {
  display: "'Bricolage Grotesque Variable', 'Noto Sans', system-ui, sans-serif",
  text: "'Atkinson Hyperlegible Next Variable', 'Noto Sans', system-ui, sans-serif",
} as const;

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Writes the tokens on the page as `--colour-…` and `--font-…`. */
export function applyTheme(root: HTMLElement): void {
  for (const [name, value] of Object.entries(colours)) {
    root.style.setProperty(`--colour-${kebab(name)}`, value);
  }
  for (const [name, value] of Object.entries(fonts))
    root.style.setProperty(`--font-${name}`, value);
}
