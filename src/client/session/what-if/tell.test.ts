import { expect, it } from 'vitest';
import type { Draft } from '../../../protocol/decision.ts';
import { type GameRecord, RECORD_FORMAT, RECORD_VERSION } from '../../../protocol/record.ts';
import { packFolder, readPack } from '../../../scenarios/from-disk.ts';
import { createOpener } from '../local-session.ts';
import { tell } from './tell.ts';

const { scenario } = readPack(packFolder('maison-fauvette'));

/** One act in which the fragment of the opening is taken and its person served; what comes after is let be. */
const oneMessage = (): GameRecord => {
  const { session } = createOpener(scenario).open(7, 'act');
  const { opening } = scenario.manifest;
  session.decide({ type: 'fragment.collect', fragment: opening, ask: false });
  const portrait = session
    .view()
    .portraits.find(({ facts }) => facts.some(({ id }) => id === opening));
  const draft: Draft = {
    portrait: portrait?.id ?? '',
    purpose: 'serve',
    facts: [opening],
    channel: 'counter',
    moment: 'morning',
    explain: true,
    choice: true,
  };
  expect(session.decide({ type: 'use.send', draft })).toMatchObject({ ok: true });
  expect(
    session.decide({ type: 'use.withhold', draft: { ...draft, purpose: 'sell' } }),
  ).toMatchObject({
    ok: true,
  });
  while (session.view().phase !== 'debrief') {
    const { phase, dilemma } = session.view();
    if (phase === 'week') session.decide({ type: 'week.close' });
    if (phase === 'estimate') session.decide({ type: 'estimate.give', atEase: 150 });
    const answer = dilemma?.answers[0]?.id;
    if (phase === 'dilemma' && dilemma !== null && answer !== undefined)
      session.decide({ type: 'dilemma.answer', dilemma: dilemma.id, answer });
  }
  return session.record();
};

it('weighs each message sent or kept against its alternatives, by name, in a game of its own length', () => {
  const told = [...tell(scenario, oneMessage())];
  expect(told.map(({ kind }) => kind)).toEqual(['begun', 'weighed', 'weighed', 'done']);
  const weighed = told.flatMap((one) => (one.kind === 'weighed' ? [one.weighed] : []));
  expect(
    weighed.map(({ sent, alternatives }) => [sent, alternatives.map((a) => a.otherwise)]),
  ).toEqual([
    [true, ['silent', 'sell', 'no-why', 'no-choice', 'fewer-facts']],
    [false, ['sent']],
  ]);
  // It served: without it, that service is missing.
  const [silent] = weighed[0]?.alternatives ?? [];
  expect(silent?.change.serviceRendered).toBeLessThan(0);
});

it('throws on a record that does not replay', () => {
  const record: GameRecord = {
    format: RECORD_FORMAT,
    version: RECORD_VERSION,
    scenario: { id: scenario.manifest.id, version: scenario.manifest.version },
    seed: 1,
    decisions: [{ type: 'estimate.give', atEase: 1 }],
  };
  expect(() => [...tell(scenario, record)]).toThrow();
});
