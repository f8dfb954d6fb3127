import type { Draft } from '../../protocol/decision.ts';
import { type Text, text } from '../../protocol/text.ts';
import { textKeys } from '../../protocol/text-keys.ts';
import { sensitivityOf } from '../rules/idle-facts.ts';
import { personParams } from '../rules/person-params.ts';
import { authored, type Lookup, personAt, personIndex } from '../state/lookup.ts';

/** What the message gives away of what the brand knows, most telling first. The same for everybody: nobody's attention is told. */
export const noticedIn = (pack: Lookup, draft: Draft): readonly Text[] => {
  const params = personParams(personAt(pack, personIndex(pack, draft.portrait)));
  const facts = draft.facts
    .filter((fact) => pack.fragments.has(fact))
    .map((fact) => ({ fact, sensitivity: sensitivityOf(pack, fact) }))
    .sort((a, b) => b.sensitivity - a.sensitivity)
    .map(({ fact }) => fact);
  const silos = new Set(facts.map((fact) => authored(pack, fact).fragment.silo));
  const noticed = [
    ...facts.map((fact) => text(textKeys.fragment(fact, 'noticed'), params)),
    ...(silos.size > 1 ? [text(textKeys.noticed('combined'), params)] : []),
    ...(draft.moment === 'late' ? [text(textKeys.noticed('late'), params)] : []),
  ];
  return noticed.length === 0 ? [text(textKeys.noticed('nothing'), params)] : noticed;
};
