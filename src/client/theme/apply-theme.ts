import { fonts, litPalettes, type Palette, palettes, type Theme } from './tokens.ts';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function write(root: HTMLElement, prefix: string, values: Palette | typeof fonts): void {
  for (const [name, value] of Object.entries(values))
    root.style.setProperty(`--${prefix}-${kebab(name)}`, value);
}

/**
 * Writes the tokens on the page as `--colour-…` and `--font-…`, and those of lit paper as `--lit-…`: an element of the
 * class `lit` (base.css) takes the second for the first. The bar of the browser follows.
 */
export function applyTheme(page: Document, theme: Theme): void {
  const root = page.documentElement;
  root.dataset.theme = theme;
  root.style.colorScheme = theme;
  root.style.backgroundColor = palettes[theme].paper;
  write(root, 'colour', palettes[theme]);
  write(root, 'lit', litPalettes[theme]);
  write(root, 'font', fonts);
  for (const meta of page.querySelectorAll('meta[name="theme-color"]'))
    meta.setAttribute('content', palettes[theme].kraft);
}
