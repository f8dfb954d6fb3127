import type { Identifier } from '../../protocol/fragment.ts';
import type { IdentifierKind } from '../../protocol/vocabulary.ts';
import type { Held } from '../state/game-state.ts';
import { authored, type Lookup } from '../state/lookup.ts';

/** By what the shop knew a portrait before anything was picked up. */
const knownFirst = (pack: Lookup, portrait: string): readonly Identifier[] =>
  pack.known[pack.indexOf.get(portrait) ?? -1] ?? [];

/**
 * Identifiers by which the firm knows a portrait: what the shop knew, then what its facts show, each once.
 * A fact linked wrongly brings its identifiers along: an error in identity spreads.
 */
export const knownIdentifiers = (
  pack: Lookup,
  held: readonly Held[],
  portrait: string,
): readonly Identifier[] => {
  const known = new Set(knownFirst(pack, portrait));
  for (const fact of held)
    if (fact.portrait === portrait)
      for (const identifier of authored(pack, fact.fragment).shows) known.add(identifier);
  return [...known];
};

/** The kinds of identifier by which the firm knows a portrait. */
export const knownKinds = (
  pack: Lookup,
  held: readonly Held[],
  portrait: string,
): ReadonlySet<IdentifierKind> => {
  const kinds = new Set<IdentifierKind>();
  for (const { kind } of knownFirst(pack, portrait)) kinds.add(kind);
  for (const fact of held)
    if (fact.portrait === portrait)
      for (const { kind } of authored(pack, fact.fragment).shows) kinds.add(kind);
  return kinds;
};

/** The portraits that already know what a fragment was left with, in the pack's order. */
export const portraitsKnowing = (
  pack: Lookup,
  held: readonly Held[],
  fragment: string,
): readonly string[] => {
  const [identifier] = authored(pack, fragment).shows;
  const knowing = new Set<string>();
  for (const fact of held)
    if (fact.portrait !== null && authored(pack, fact.fragment).shows.includes(identifier))
      knowing.add(fact.portrait);
  return pack.people
    .filter(({ id }, index) => knowing.has(id) || pack.known[index]?.includes(identifier))
    .map(({ id }) => id);
};

/** The portrait that what a fragment was left with leads to, alone; null when it leads to none or to several. */
export const leadsTo = (pack: Lookup, held: readonly Held[], fragment: string): string | null => {
  const [identifier] = authored(pack, fragment).shows;
  let only: string | null = null;
  for (let index = 0; index < pack.known.length; index += 1) {
    if (pack.known[index]?.includes(identifier) !== true) continue;
    if (only !== null) return null;
    only = pack.people[index]?.id ?? null;
  }
  for (const fact of held) {
    if (fact.portrait === null || fact.portrait === only) continue;
    if (!authored(pack, fact.fragment).shows.includes(identifier)) continue;
    if (only !== null) return null;
    only = fact.portrait;
  }
  return only;
};
