import type { Debrief } from '../../../../protocol/debrief.ts';
import type { Draft } from '../../../../protocol/decision.ts';
import type { Felt } from '../../../../protocol/felt.ts';
import type { Text } from '../../../../protocol/text.ts';
import type { View } from '../../../../protocol/view.ts';

/** At most so many on each side: something to begin with, not a list to read. */
const MOST = 3;

interface MissedNeed {
  readonly portrait: string;
  readonly need: Text;
}

/** What would have served and was not done: one need a person, the people most at ease first, since they are reachable. */
export function needsMissed(debrief: Pick<Debrief, 'people'>): readonly MissedNeed[] {
  return debrief.people
    .toSorted((a, b) => Number(b.atEase) - Number(a.atEase))
    .flatMap(({ portrait, needs }) => {
      const missed = needs.find(({ met }) => !met);
      return missed === undefined ? [] : [{ portrait, need: missed.label }];
    })
    .slice(0, MOST);
}

const useOf = ({ cause }: Felt) => (cause.type === 'use' ? cause.use : null);

/** What was sent and hurt, worst first; the same purpose leaning on the same fact once only. */
export function usesThatHurt(
  debrief: Pick<Debrief, 'people'>,
  sent: View['sent'],
): readonly Pick<Draft, 'purpose' | 'facts'>[] {
  const hurt = debrief.people
    .flatMap(({ felt }) => felt)
    .filter((one) => one.feeling < 0)
    .toSorted((a, b) => a.feeling - b.feeling)
    .flatMap((one) => sent.find(({ use }) => use === useOf(one))?.draft ?? []);
  const named = new Map(hurt.map((draft) => [`${draft.purpose} ${draft.facts[0] ?? ''}`, draft]));
  return [...named.values()].slice(0, MOST);
}
