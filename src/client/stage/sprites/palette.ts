import { colours } from '../../theme/tokens.ts';

/**
 * The box of coloured papers from which the street is cut. The two accents of the game (service, intrusion) are not in
 * it: they are kept for what they mean.
 */
export const papers = {
  ...colours,
  cream: '#f3e6cd',
  butter: '#efd9a6',
  mustard: '#d9a441',
  ochre: '#bd8a3c',
  blush: '#e6bca4',
  rose: '#c98a80',
  plum: '#8f2f3a',
  aubergine: '#5d3542',
  sage: '#a3b39a',
  moss: '#6f8266',
  kiosk: '#48604f',
  mist: '#c8d3cf',
  slate: '#7d8b90',
  petrol: '#54666e',
  stone: '#d8ccb6',
  pebble: '#c6b89e',
  road: '#a99b86',
  bark: '#6b5340',
  brick: '#b98568',
  white: '#fffdf6',
} as const;

/** Mixes two colours: 0 is the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const channel = (at: number) =>
    Math.round(part(from, at) * (1 - share) + part(to, at) * share)
      .toString(16)
      .padStart(2, '0');
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

export const darker = (colour: string, share = 0.15): string => mix(colour, papers.ink, share);
export const lighter = (colour: string, share = 0.25): string => mix(colour, papers.white, share);
