import { isNegative } from '../../engine/consumer/reaction.ts';
import { CHANNELS, DATA_TYPES, PURPOSES } from '../../protocol/vocabulary.ts';
import { type Cell, ExperimentShape, PopulationShape } from '../experiment/cell.ts';
import { stagesOf } from '../experiment/contact-of-cell.ts';
import { live } from '../experiment/live.ts';
import { drawSubjects } from '../experiment/subjects.ts';
import type { Panel, Study } from './study.ts';

/** Sixty messages that differ in everything: kind of data, purpose, channel, manners. */
const situations = (): readonly Cell[] => {
  const cells = Array.from({ length: 60 }, (_, rank) => {
    const type = DATA_TYPES[(rank * 7) % DATA_TYPES.length] ?? 'purchases';
    const purpose = PURPOSES[rank % 5] ?? 'serve';
    const channel = CHANNELS[(rank * 3) % CHANNELS.length] ?? 'email';
    return [
      `${rank}`,
      {
        facts: [{ type, relevance: 0.3 + 0.1 * (rank % 7), expected: rank % 3 > 0 }],
        purpose,
        channel,
        explanation: rank % 4 === 1,
        control: rank % 4 === 3,
      },
    ];
  });
  const { cells: read } = ExperimentShape.parse({
    name: 'sixty situations',
    cells: Object.fromEntries(cells),
    measures: ['feeling'],
  });
  return Object.values(read);
};

const share = (people: readonly (readonly boolean[])[], situation: number): number =>
  people.filter((one) => one[situation] === true).length / Math.max(1, people.length);

/** The situations on which people are most divided, most divided first. */
const dividing = (people: readonly (readonly boolean[])[], count: number): readonly number[] =>
  [...(people[0]?.keys() ?? [])]
    .sort((a, b) => Math.abs(share(people, a) - 0.5) - Math.abs(share(people, b) - 0.5))
    .slice(0, count);

/** Whether each person's sign is a bad one, by person then situation: of the sixteen that divide people most. */
const reactions = (panel: Panel): readonly (readonly boolean[])[] => {
  const cells = situations().map((cell) => ({ cell, stages: stagesOf(cell) }));
  const all = drawSubjects(PopulationShape.parse(panel)).map((subject) =>
    cells.map(({ cell, stages }) => isNegative(live(subject, cell, stages).band)),
  );
  const kept = dividing(all, 16);
  return all.map((one) => kept.map((rank) => one[rank] === true));
};

const OBSERVED = 3;

/**
 * How often the rest is foretold: somebody new is like those, of the first half of the panel, who reacted in the same
 * way three times. `blind`: by what most people do, the three reactions unseen.
 */
const accuracy = (people: readonly (readonly boolean[])[]): { seen: number; blind: number } => {
  const known = people.slice(0, Math.floor(people.length / 2));
  const asked = dividing(known, OBSERVED);
  const others = [...(known[0]?.keys() ?? [])].filter((rank) => !asked.includes(rank));
  const keyOf = (one: readonly boolean[]): string => asked.map((rank) => one[rank]).join();
  const alike = new Map<string, (readonly boolean[])[]>();
  for (const one of known) alike.set(keyOf(one), [...(alike.get(keyOf(one)) ?? []), one]);
  let seen = 0;
  let blind = 0;
  let asks = 0;
  for (const one of people.slice(known.length)) {
    const like = alike.get(keyOf(one)) ?? known;
    for (const rank of others) {
      asks += 1;
      if (share(like, rank) > 0.5 === one[rank]) seen += 1;
      if (share(known, rank) > 0.5 === one[rank]) blind += 1;
    }
  }
  return { seen: seen / Math.max(1, asks), blind: blind / Math.max(1, asks) };
};

export const learnableReactions: Study = {
  row: 15,
  source: 'Naeini et al. 2017, SOUPS (1,007 participants)',
  confidence: ['A'],
  method:
    'People said of scenarios of data collection whether they minded; a predictor that had seen three answers of a person foretold the others. Here sixty messages that differ in everything reach everybody, and the sixteen that divide people most are kept; a bad sign or none is all that is seen; somebody new is taken to be like those of the other half of the panel who reacted in the same way in three of them.',
  findings: (panel) => {
    const { seen, blind } = accuracy(reactions({ ...panel, size: Math.min(panel.size, 1_000) }));
    return [
      {
        what: 'foretold from three visible reactions',
        published: 'up to 86 %; ≥ 75 % required',
        simulated: seen,
        band: [0.75, 1],
      },
      {
        what: 'the same, less what is foretold with no reaction seen',
        published: 'above 0',
        simulated: seen - blind,
        band: [1e-6, 1],
        digits: 3,
      },
    ];
  },
};
