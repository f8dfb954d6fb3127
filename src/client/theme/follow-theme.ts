import type { Theme } from './tokens.ts';

/** `system` follows the device, and changes with it. */
export type ThemeWish = 'system' | Theme;

const dark = () => window.matchMedia('(prefers-color-scheme: dark)');

/** The light to work by, when the player wishes this. */
export const themeFor = (wish: ThemeWish): Theme =>
  wish === 'system' ? (dark().matches ? 'dark' : 'light') : wish;

/** Tells whenever the device turns from day to night or back. */
export function onDeviceTheme(changed: () => void): void {
  dark().addEventListener('change', changed);
}
