/** A browser that paints without a graphics card, and speaks to nobody by itself. */
export const ALONE: readonly string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-swiftshader',
  '--use-angle=swiftshader',
  '--ignore-gpu-blocklist',
];

/** Letters and boxes are painted much sooner, without a graphics card that is not there, by what was made for it. */
export const SOON = '--disable-gpu-rasterization';
