import { SILOS } from '../../protocol/vocabulary.ts';
import type { Crowd as CrowdFile, Life } from '../../scenarios/schema.ts';
import { below, unit } from '../random/draw.ts';
import type { Lookup } from './lookup.ts';

// No state keeps the lives of the crowd: they are looked up by the seed. Those of the game that asked last are remembered,
// since a message to all asks for everybody's, and futures ask again.

/** Somebody of the crowd, for draws: after the named ones, as their traits are drawn. */
export const subjectOf = (pack: Lookup, rank: number): number => pack.people.length + rank;

const crowdOf = (pack: Lookup): CrowdFile => {
  if (pack.crowd === null) throw new RangeError(`no crowd in ${pack.manifest.id}`);
  return pack.crowd;
};

const drawLife = (pack: Lookup, seed: number, rank: number): Life => {
  const { lives } = crowdOf(pack);
  const draw = { seed, stream: 'life', subject: subjectOf(pack, rank), turn: 0 } as const;
  let left = unit(draw) * lives.reduce((sum, { weight }) => sum + weight, 0);
  for (const life of lives) {
    left -= life.weight;
    if (left < 0) return life;
  }
  const last = lives.at(-1);
  if (last === undefined) throw new RangeError(`no life in ${pack.manifest.id}`);
  return last;
};

interface Remembered {
  readonly seed: number;
  readonly lives: (Life | undefined)[];
}

const remembered = new WeakMap<Lookup, Remembered>();

/** What each life leaves in each silo first, by rank of the silo; the same few lives are asked again and again. */
const firstLeft = new WeakMap<Life, readonly (Life['facts'][number] | undefined)[]>();

/** The first fact that a life leaves in a silo; undefined when it leaves none there. */
export const leftIn = (life: Life, silo: number): Life['facts'][number] | undefined => {
  let bySilo = firstLeft.get(life);
  if (bySilo === undefined) {
    bySilo = SILOS.map((one) => life.facts.find((fact) => fact.silo === one));
    firstLeft.set(life, bySilo);
  }
  return bySilo[silo];
};

/** The life that somebody of the crowd leads. @throws RangeError when the pack has no crowd. */
export const lifeOf = (pack: Lookup, seed: number, rank: number): Life => {
  let last = remembered.get(pack);
  if (last === undefined || last.seed !== seed) {
    last = { seed, lives: [] };
    remembered.set(pack, last);
  }
  const known = last.lives[rank];
  if (known !== undefined) return known;
  const life = drawLife(pack, seed, rank);
  last.lives[rank] = life;
  return life;
};

export interface CrowdName {
  readonly first: string;
  readonly last: string;
  readonly grammar: 'f' | 'm';
}

/** What somebody of the crowd is called. @throws RangeError when the pack has no crowd. */
export const crowdName = (pack: Lookup, seed: number, rank: number): CrowdName => {
  const { firstNames, surnames } = crowdOf(pack);
  const subject = subjectOf(pack, rank);
  const first =
    firstNames[below({ seed, stream: 'first-name', subject, turn: 0 }, firstNames.length)];
  const last = surnames[below({ seed, stream: 'surname', subject, turn: 0 }, surnames.length)];
  if (first === undefined || last === undefined)
    throw new RangeError(`no names in ${pack.manifest.id}`);
  return { first: first.name, last, grammar: first.grammar };
};
