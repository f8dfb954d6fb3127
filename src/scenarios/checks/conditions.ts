import type { Silo } from '../../protocol/vocabulary.ts';
import type { Condition } from '../schema.ts';
import { type Finding, listed, quote } from './finding.ts';
import { firstOpen } from './offers.ts';
import { calendar, type PackParts, type PlacedFragment } from './pack-parts.ts';

/** Where conditions stand: in a dilemma, or in a note of the director. */
export interface Context {
  readonly pack: PackParts;
  readonly file: string;
  /** Weeks in which the conditions are looked at. */
  readonly weeks: readonly [number, number];
  readonly fragments: readonly PlacedFragment[];
}

type Answered = Extract<Condition, { kind: 'answered' }>;

export const unknownTopics = (
  { file, fragments }: Context,
  at: string,
  topics: readonly string[],
): readonly Finding[] => {
  const spoken = new Set(fragments.flatMap(({ fragment }) => fragment.topics));
  return topics
    .filter((topic) => !spoken.has(topic))
    .map((topic) => ({
      file,
      at,
      found: `${quote(topic)}, of which no fragment speaks`,
      expected: `a topic of fragments: ${listed([...spoken].sort())}`,
    }));
};

/** The silos that the acts open by a week, in all. */
const silosBy = ({ manifest }: PackParts, last: number): ReadonlySet<Silo> =>
  new Set(
    calendar(manifest)
      .filter(({ first }) => first <= last)
      .flatMap(({ act }) => act.silos),
  );

const atScaleBy = ({ manifest }: PackParts, last: number): boolean =>
  calendar(manifest).some(({ act, first }) => act.atScale === true && first <= last);

const answeredFindings = (
  { pack, file, weeks }: Context,
  { dilemma, answer }: Answered,
  at: string,
) => {
  const found = pack.dilemmas.find(({ data }) => data.id === dilemma)?.data;
  if (found === undefined || found.weeks[0] > weeks[1])
    return [
      {
        file,
        at: `${at}.dilemma`,
        found: quote(dilemma),
        expected: `a dilemma that can be drawn by week ${weeks[1]}`,
      },
    ];
  return found.answers.some(({ id }) => id === answer)
    ? []
    : [
        {
          file,
          at: `${at}.answer`,
          found: quote(answer),
          expected: `an answer of ${dilemma}: ${listed(found.answers.map(({ id }) => id))}`,
        },
      ];
};

/** A condition names what exists, and can come true in these weeks. */
export const conditionFindings = (
  context: Context,
  condition: Condition,
  at: string,
): readonly Finding[] => {
  const { pack, file, weeks, fragments } = context;
  const [, last] = weeks;
  const collectable = fragments.filter(
    ({ fragment }) => fragment.via !== 'dilemma' && fragment.weeks[0] <= last,
  );
  const never = (found: string, expected: string): Finding => ({ file, at, found, expected });
  const neverAtScale = (found: string): readonly Finding[] =>
    atScaleBy(pack, last)
      ? []
      : [
          never(
            `${found}, so it can never be drawn`,
            `weeks of an act with "atScale": nothing is collected at scale by week ${last}`,
          ),
        ];
  switch (condition.kind) {
    case 'sign-seen':
    case 'sales-behind':
      return [];
    case 'answered':
      return answeredFindings(context, condition, at);
    case 'purpose-used':
      return (firstOpen(pack.manifest, condition.purpose) ?? Infinity) <= last
        ? []
        : [
            never(
              `${quote(condition.purpose)}, so it can never be drawn`,
              `a purpose that is open by week ${last}`,
            ),
          ];
    case 'policy':
      return condition.silo === undefined || silosBy(pack, last).has(condition.silo)
        ? neverAtScale(quote(condition.policy))
        : [
            never(
              `${quote(condition.silo)}, so it can never be drawn`,
              `a silo that an act opens by week ${last}`,
            ),
          ];
    case 'complaints-at-least':
      return condition.count <= pack.manifest.population.size
        ? []
        : [
            never(
              `${condition.count}, so it can never be drawn`,
              `at most the ${pack.manifest.population.size} people of the base`,
            ),
          ];
    case 'base-at-least':
      return condition.count <= pack.manifest.population.size
        ? neverAtScale(String(condition.count))
        : [
            never(
              `${condition.count}, so it can never be drawn`,
              `at most the ${pack.manifest.population.size} people of the base`,
            ),
          ];
    case 'held-at-least':
      return collectable.length >= condition.count
        ? []
        : [
            never(
              `${condition.count}, so it can never be drawn`,
              `at most the ${collectable.length} fragments that can be held by week ${last}`,
            ),
          ];
    case 'holds-topic': {
      const unknown = unknownTopics(context, `${at}.topics`, condition.topics);
      const held = collectable.some(({ fragment }) =>
        fragment.topics.some((topic) => condition.topics.includes(topic)),
      );
      return unknown.length > 0 || held
        ? unknown
        : [
            never(
              `${quote(condition.topics)}, so it can never be drawn`,
              `topics of fragments that can be held by week ${last}`,
            ),
          ];
    }
  }
};
