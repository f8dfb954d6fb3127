/** What an author may leave out, and what it then is. The schema and the assembler both read it here. */
export const FRAGMENT_DEFAULTS = {
  via: 'street',
  asked: false,
  askable: true,
  about: 'self',
  candidates: [],
} as const;

export const DILEMMA_DEFAULTS = { when: [] } as const;

export const MANIFEST_DEFAULTS = { templates: [], notes: [], offers: [] } as const;

export const OFFER_DEFAULTS = { lasts: 1, chance: 1 } as const;

export const CROWD_FACT_DEFAULTS = { depth: 1 } as const;
