import type { Identifier } from '../../protocol/view.ts';
import type { IdentifierKind } from '../../protocol/vocabulary.ts';
import type { Held } from '../state/game-state.ts';
import { authored, type Lookup } from '../state/lookup.ts';

export const isSame = (a: Identifier, b: Identifier): boolean =>
  a.kind === b.kind && a.value === b.value;

/** The identifiers that a fragment shows: the one it was left with, and the one it gives away. */
export const shownBy = (pack: Lookup, fragment: string): readonly Identifier[] => {
  const { identifier, gives } = authored(pack, fragment).fragment;
  return gives === undefined ? [identifier] : [identifier, gives];
};

/**
 * Identifiers by which the firm knows a portrait: what the shop knew, then what its facts show, each once.
 * A fact linked wrongly brings its identifiers along: an error in identity spreads.
 */
export const knownIdentifiers = (
  pack: Lookup,
  held: readonly Held[],
  portrait: string,
): readonly Identifier[] => {
  const index = pack.indexOf.get(portrait);
  const known = index === undefined ? [] : (pack.people[index]?.known ?? []);
  const shown = held
    .filter((fact) => fact.portrait === portrait)
    .flatMap((fact) => shownBy(pack, fact.fragment));
  return [...known, ...shown].filter(
    (identifier, rank, all) => all.findIndex((other) => isSame(other, identifier)) === rank,
  );
};

/** The kinds of identifier by which the firm knows a portrait. */
export const knownKinds = (
  pack: Lookup,
  held: readonly Held[],
  portrait: string,
): ReadonlySet<IdentifierKind> => {
  const kinds = new Set<IdentifierKind>();
  const index = pack.indexOf.get(portrait);
  if (index !== undefined) for (const { kind } of pack.people[index]?.known ?? []) kinds.add(kind);
  for (const fact of held) {
    if (fact.portrait !== portrait) continue;
    const { identifier, gives } = authored(pack, fact.fragment).fragment;
    kinds.add(identifier.kind);
    if (gives !== undefined) kinds.add(gives.kind);
  }
  return kinds;
};

/** The portraits that already know an identifier, in the pack's order. */
export const portraitsKnowing = (
  pack: Lookup,
  held: readonly Held[],
  identifier: Identifier,
): readonly string[] => {
  const knowing = new Set<string>();
  for (const { portrait, fragment } of held)
    if (portrait !== null && shownBy(pack, fragment).some((shown) => isSame(shown, identifier)))
      knowing.add(portrait);
  return pack.people
    .filter(({ id, known }) => knowing.has(id) || known.some((one) => isSame(one, identifier)))
    .map(({ id }) => id);
};

/** The portrait that an identifier alone leads to; null when it leads to none or to several. */
export const leadsTo = (
  pack: Lookup,
  held: readonly Held[],
  identifier: Identifier,
): string | null => {
  const [only, another] = portraitsKnowing(pack, held, identifier);
  return another === undefined ? (only ?? null) : null;
};
