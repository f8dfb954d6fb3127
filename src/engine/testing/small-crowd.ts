import { PURPOSES, TONES } from '../../protocol/vocabulary.ts';
import type { Crowd, Manifest } from '../../scenarios/schema.ts';

/** The crowd of the small pack: two lives, few names. */
export const smallCrowd: Crowd = {
  firstNames: [
    { name: 'Ada', grammar: 'f' },
    { name: 'Max', grammar: 'm' },
    { name: 'Zoé', grammar: 'f' },
  ],
  surnames: ['Roc', 'Val', 'Mont'],
  identifiers: { newsletter: 'email', letterbox: 'postal', website: 'device' },
  lives: [
    {
      id: 'gardener',
      weight: 2,
      needs: [{ topics: ['garden'], weeks: [5, 6], weight: 0.9 }],
      facts: [
        {
          id: 'seeds',
          silo: 'newsletter',
          dataType: 'purchases',
          depth: 1,
          topics: ['garden'],
          expects: ['serve', 'inform'],
        },
        { id: 'knee', silo: 'till', dataType: 'health', depth: 3, topics: ['knee'], expects: [] },
      ],
    },
    {
      id: 'reader',
      weight: 1,
      needs: [{ topics: ['lighting'], weeks: [1, 3], weight: 0.6 }],
      facts: [
        {
          id: 'lamp',
          silo: 'till',
          dataType: 'purchases',
          depth: 1,
          topics: ['lighting'],
          expects: ['serve'],
        },
        {
          id: 'site',
          silo: 'website',
          dataType: 'browsing',
          depth: 2,
          topics: ['lighting'],
          expects: ['inform'],
        },
      ],
    },
  ],
};

/** One template for each purpose and tone. */
export const smallTemplates: Manifest['templates'] = PURPOSES.flatMap((purpose) =>
  TONES.map((tone) => ({ id: `${purpose}-${tone}`, purpose, tone })),
);
