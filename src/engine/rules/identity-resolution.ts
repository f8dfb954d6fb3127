import type { Candidate } from '../../protocol/fragment.ts';
import { text } from '../../protocol/text.ts';
import { textKeys } from '../../protocol/text-keys.ts';
import type { Held } from '../state/game-state.ts';
import { authored, type Lookup } from '../state/lookup.ts';
import { knownIdentifiers, leadsTo, portraitsKnowing } from './identifiers.ts';
import { change, type Turn, tell } from './turn.ts';

/** Said of a portrait that already knows the identifier, when the pack says nothing better. */
const IDENTIFIER_AGREES = 'identifier-agrees';

/** To whom a loose fragment may belong: those whom the pack names, then those who already know its identifier. */
export const candidatesOf = (
  pack: Lookup,
  held: readonly Held[],
  fragment: string,
): readonly Candidate[] => {
  const { candidates } = authored(pack, fragment).fragment;
  const named = candidates.map(({ person, evidence }) => ({
    portrait: person,
    evidence: evidence.map((code) => text(textKeys.evidence(code))),
  }));
  const others = portraitsKnowing(pack, held, fragment)
    .filter((portrait) => !named.some((candidate) => candidate.portrait === portrait))
    .map((portrait) => ({ portrait, evidence: [text(textKeys.evidence(IDENTIFIER_AGREES))] }));
  return [...named, ...others];
};

/**
 * Loose fragments whose identifier now leads to exactly one portrait join it by themselves, in the order in which they
 * were collected, until none does: each one that joins may bring the identifier that the next was waiting for.
 */
export const joinByIdentifier = (turn: Turn): Turn => {
  const { pack } = turn;
  const { held } = turn.state;
  for (const fact of held) {
    if (fact.portrait !== null) continue;
    const portrait = leadsTo(pack, held, fact.fragment);
    if (portrait === null) continue;
    const first = !held.some((other) => other.portrait === portrait);
    const joined = held.map((other) => (other === fact ? { ...fact, portrait } : other));
    const { fragment } = fact;
    return joinByIdentifier(
      tell(change(turn, { held: joined }), { type: 'identity.joined', fragment, portrait, first }),
    );
  }
  return turn;
};

/**
 * Facts that had joined only by an identifier that a link by hand had brought fall loose again when it is undone.
 * What the shop knew, what was linked by hand and what customers gave themselves stand on their own.
 */
export const fallLoose = (turn: Turn, portrait: string): Turn => {
  const { pack } = turn;
  const inside = turn.state.held.filter((fact) => fact.portrait === portrait);
  let standing = inside.filter((fact) => fact.byHand || fact.volunteered);
  for (;;) {
    const known = knownIdentifiers(pack, standing, portrait);
    const more = inside.filter((fact) => {
      const [identifier] = authored(pack, fact.fragment).shows;
      return !standing.includes(fact) && known.includes(identifier);
    });
    if (more.length === 0) break;
    standing = [...standing, ...more];
  }
  const fallen = inside.filter((fact) => !standing.includes(fact));
  const held = turn.state.held.map((fact) =>
    fallen.includes(fact) ? { ...fact, portrait: null } : fact,
  );
  return tell(
    change(turn, { held }),
    ...fallen.map(({ fragment }) => ({ type: 'identity.unlinked' as const, fragment, portrait })),
  );
};
