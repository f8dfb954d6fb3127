import { SILOS, type Silo } from '../../protocol/vocabulary.ts';
import type { Column } from './column.ts';

/**
 * What collecting at scale has put in the brand's hands of the crowd, by rank in it: a few bytes a person, and none at
 * all before the first is collected. What is held of somebody is what their life leaves in the silos of their mask.
 */
export interface Base {
  /** Silos that hold something of them, a bit each, in the order of SILOS. */
  readonly held: Column;
  /** Silos to which they agreed. */
  readonly agreed: Column;
  /** Silos in which they were asked, whatever they said; and `OPTED_OUT`, `GRIEVED`. */
  readonly asked: Column;
  /** The week in which something last came from them. */
  readonly seen: Column;
}

/** A base that can be written to, before anybody else sees it. */
export interface BaseCopy extends Base {
  readonly held: Int32Array;
  readonly agreed: Int32Array;
  readonly asked: Int32Array;
  readonly seen: Uint8Array;
}

export const NO_BASE: Base = {
  held: new Int32Array(0),
  agreed: new Int32Array(0),
  asked: new Int32Array(0),
  seen: new Uint8Array(0),
};

export const bitOf = (silo: Silo): number => 1 << SILOS.indexOf(silo);

/** Said no to any further message. Above the bits of the silos. */
export const OPTED_OUT = 1 << SILOS.length;

/** Was hurt by a message that gives ground for a complaint. Above that. */
export const GRIEVED = OPTED_OUT << 1;

/** A copy with room for everybody of the crowd. */
export const copyBase = (base: Base, size: number): BaseCopy => {
  const copy: BaseCopy = {
    held: new Int32Array(size),
    agreed: new Int32Array(size),
    asked: new Int32Array(size),
    seen: new Uint8Array(size),
  };
  copy.held.set(base.held);
  copy.agreed.set(base.agreed);
  copy.asked.set(base.asked);
  copy.seen.set(base.seen);
  return copy;
};

/** How many of whom something is held are still customers. */
export const countMembers = ({ held }: Base, gone: Column): number => {
  let members = 0;
  for (let rank = 0; rank < held.length; rank += 1)
    if (held[rank] !== 0 && gone[rank] !== 1) members += 1;
  return members;
};

/** Ranks of those of whom something is held and who are still customers. */
export const membersOf = ({ held }: Base, gone: Column): readonly number[] => {
  const members: number[] = [];
  for (let rank = 0; rank < held.length; rank += 1)
    if (held[rank] !== 0 && gone[rank] !== 1) members.push(rank);
  return members;
};
