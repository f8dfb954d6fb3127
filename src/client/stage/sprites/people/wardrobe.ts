import type { Look } from './look.ts';

/** How those whom the player meets by name are dressed, as their portraits say; what is not here is drawn from the name. */
export const WARDROBE: Readonly<Record<string, Partial<Look>>> = {
  'nadia-belkacem': { garment: 'coat', carried: 'bag', scarf: false },
  'thomas-nguyen-morel': { garment: 'jacket', carried: 'bread', scarf: false, legs: '#2f3a4a' },
  'yvon-le-goff': {
    garment: 'jacket',
    carried: 'bag',
    scarf: true,
    stature: 0.95,
    legs: '#54493f',
  },
  'camille-roussel': { garment: 'dress', carried: 'basket', scarf: false },
  'aminata-diallo': { garment: 'jumper', carried: 'bag', scarf: false, legs: '#8fc0b5' },
  'helene-marchetti': { garment: 'jacket', carried: 'basket', scarf: false, legs: '#54493f' },
  'ines-carvalho': { garment: 'jumper', carried: 'nothing', scarf: false, legs: '#3b3a3f' },
  'marc-antoine-belrose': {
    garment: 'jacket',
    carried: 'bag',
    scarf: false,
    stature: 1.06,
    legs: '#2f3a4a',
  },
  'lucie-pham': { garment: 'jumper', carried: 'bag', scarf: false, stature: 0.97, legs: '#3b3a3f' },
  'gerard-wozniak': { garment: 'jacket', carried: 'bread', scarf: false, legs: '#54493f' },
  'samira-benali': { garment: 'coat', carried: 'bag', scarf: true, stature: 0.98 },
  'claire-martin-a': { garment: 'jumper', carried: 'nothing', scarf: false, seated: true },
};
