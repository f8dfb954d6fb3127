type Triple = readonly [number, number, number];

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const encoded = (part: number) =>
  part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;

const channel = (hex: string, at: number) =>
  linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
const light = (hex: string): Triple => [channel(hex, 1), channel(hex, 3), channel(hex, 5)];

const times = ([a, b, c]: Triple, [x, y, z]: Triple) => a * x + b * y + c * z;

/** Relative luminance, WCAG 2.2. */
const luminance = (hex: string) => times(light(hex), [0.2126, 0.7152, 0.0722]);

/** WCAG 2.2: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1: rows for red, green and blue, on linear light. */
const VISIONS = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;
type Vision = keyof typeof VISIONS;
export const COLOUR_VISIONS: readonly Vision[] = ['protanopia', 'deuteranopia', 'tritanopia'];

/** The colour that somebody with this vision sees. */
export function asSeenBy(vision: Vision, hex: string): string {
  const seen = VISIONS[vision].map((row) => {
    const part = encoded(Math.min(1, Math.max(0, times(row, light(hex)))));
    return Math.round(part * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${seen.join('')}`;
}

const bent = (part: number) =>
  part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116;

/** CIE L*a*b*, white D65. */
function lab(hex: string): Triple {
  const rgb = light(hex);
  const x = bent(times(rgb, [0.4124564, 0.3575761, 0.1804375]) / 0.95047);
  const y = bent(times(rgb, [0.2126729, 0.7151522, 0.072175]));
  const z = bent(times(rgb, [0.0193339, 0.119192, 0.9503041]) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIE76: the distance between two colours as an eye takes it. */
export function difference(one: string, other: string): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
