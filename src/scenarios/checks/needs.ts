import { type Finding, listed, quote } from './finding.ts';
import type { PackParts } from './pack-parts.ts';

/** A need can be met only by a fragment that speaks of it, and that is there before the need is over. */
export const needFindings = (pack: PackParts): readonly Finding[] =>
  pack.people.flatMap(({ file, data: { needs, fragments } }) =>
    needs.flatMap(({ topics, weeks }, index) => {
      const inTime = fragments.filter((fragment) => fragment.weeks[0] <= weeks[1]);
      const spoken = new Set(inTime.flatMap((fragment) => fragment.topics));
      return topics
        .filter((topic) => !spoken.has(topic))
        .map((topic) => ({
          file,
          at: `needs[${index}].topics`,
          found: `${quote(topic)}, of which no fragment of theirs speaks by week ${weeks[1]}`,
          expected: `a topic of their fragments: ${listed([...spoken].sort())}`,
        }));
    }),
  );
