/**
 * From a feeling to what a study counts. One set of numbers for all studies: none may know which study it serves.
 * `base` is the share of people with a feeling of 0; the other numbers are on the scale of log-odds.
 */

/** Follows the message: a click, a lead. Base: Sahni, Wheeler & Chintagunta 2018 (A), leads per e-mail. */
export const RESPONSE = { base: 0.004, byFeeling: 3.8 } as const;

/** Opens it, before having read it: by trust in whoever writes, and less by those who had too many. Base: the same study. */
export const OPENING = { base: 0.1, byTrust: 1.2, byFatigue: 1.2 } as const;

/** Asks not to be written to any more. Base: the same study. */
export const UNSUBSCRIBING = { base: 0.0118, byFeeling: 2.2 } as const;

/** Would buy, on the scale of a questionnaire. A discount speaks here and nowhere else. */
export const INTENT = { base: 0.35, byFeeling: 2.1, byDiscount: 1.5 } as const;

/** Remembers having seen it: what insists and what speaks of oneself is remembered, liked or not. */
export const RECALL = {
  base: 0.2,
  byObtrusiveness: 1.2,
  byNoticed: 0.5,
  byAttentiveness: 0.8,
  /** From one contact to very many. */
  byRepetition: 1.2,
} as const;

/** Points of intrusion that stand halfway on a scale from 1 to 7. */
export const HALF_OF_SCALE = 0.5;

/** What one unit of privacy is worth to the most concerned, in euros, and how much more it is to those who have it. */
export const PRIVACY = {
  euros: 1.23,
  /** A unit is what is bought (sensitivity 0.2): worth less of what is not private at all, three times as much of what is most. */
  least: 0.5,
  bySensitivity: 2.5,
  /** Part of the worth that rises with concern alone, the rest with its square. */
  floor: 1,
  /** Tversky & Kahneman 1992: what one has weighs so much more than what one could have. */
  lossAversion: 2.25,
} as const;

/** Judging a flow in the abstract: how far concern moves the norm that others hold, on a scale from -1 to 1. */
export const JUDGING = { byConcern: 1.2, middle: 0.5, byReturn: 0.25, byViolation: 0.3 } as const;

/** A fall of trust that people would own to. */
export const LOST_TRUST = 0.12;

/** How bad a message may feel before a channel is turned off, by how far tolerance is above the threshold. */
export const PATIENCE = { margin: 0.12, byEase: 5 } as const;
