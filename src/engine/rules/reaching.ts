import type { Draft } from '../../protocol/decision.ts';
import type { TermShare } from '../../protocol/view.ts';
import { type Band, CHANNELS, TERMS, VOICES } from '../../protocol/vocabulary.ts';
import { oneMore } from '../consumer/crowd-contacts.ts';
import { serviceRendered } from '../consumer/expected-return.ts';
import { type Judgement, privacyCalculus } from '../consumer/privacy-calculus.ts';
import { bandOf, isNegative, isWelcome, SIGN_OF } from '../consumer/reaction.ts';
import { said } from '../consumer/word-of-mouth.ts';
import { copyBase, OPTED_OUT } from '../state/base.ts';
import type { Lookup } from '../state/lookup.ts';
import { LATENT_TERMS } from '../state/population.ts';
import type { Member } from './audience.ts';
import { BULK } from './constants.ts';
import { feelInCrowd } from './crowd-feeling.ts';
import { crowdContact, crowdJudge } from './crowd-reader.ts';
import { saleAmount } from './sales.ts';
import { change, type Turn } from './turn.ts';

/** What a message to all did to one of the crowd. */
export interface Struck {
  readonly rank: number;
  readonly band: Band;
  readonly terms: readonly TermShare[];
  readonly welcome: boolean;
  /** Points, a part of what one message would render. */
  readonly service: number;
  /** It spoke of somebody else, or of what is no longer true, and they showed it. */
  readonly wrong: boolean;
  /** Euros, a part of what one message would sell. */
  readonly sale: number;
}

interface Judged {
  readonly member: Member;
  readonly judgement: Judgement;
  readonly wrong: boolean;
}

const judgeAll = (pack: Lookup, turn: Turn, draft: Draft, members: readonly Member[]) =>
  members.map((member): Judged => {
    const contact = crowdContact(pack, turn.state, draft, member);
    return {
      member,
      judgement: privacyCalculus(crowdJudge(turn.state, member.rank), contact),
      wrong: contact.facts.some(({ truth }) => truth !== 'true'),
    };
  });

/** Everybody of the crowd feels the message: the terms of each, all at once. */
const feelAll = (turn: Turn, use: number, judged: readonly Judged[]): Turn => {
  const { size } = turn.state.people.crowd;
  const columns = new Map(TERMS.map((term) => [term, new Float64Array(size)]));
  const passedOver = new Uint8Array(size).fill(1);
  for (const { member, judgement } of judged) {
    passedOver[member.rank] = 0;
    for (const { term, value } of judgement.terms) {
      const column = columns.get(term);
      if (column !== undefined) column[member.rank] = value;
    }
  }
  return feelInCrowd(turn, {
    cause: { type: 'use', use },
    terms: TERMS.map((term) => ({
      term,
      points: (rank) => columns.get(term)?.[rank] ?? 0,
    })),
    passedOver,
  }).turn;
};

/** What is left of it: service received, what waits unnoticed, a contact felt, a warning, talk, an absence. */
const leaveTraces = (
  turn: Turn,
  draft: Draft,
  struck: readonly (Judged & { readonly band: Band })[],
): Turn => {
  const { people, base } = turn.state;
  const { crowd } = people;
  const received = new Float32Array(crowd.received);
  const latent = new Float32Array(crowd.latent);
  const pressure = new Uint8Array(crowd.pressure);
  const warnings = new Uint8Array(crowd.warnings);
  const talk = new Float32Array(crowd.talk);
  const gone = new Uint8Array(crowd.gone);
  const after = copyBase(base, crowd.size);
  for (const { member, judgement, band } of struck) {
    const { rank } = member;
    received[rank] = (received[rank] ?? 0) + judgement.service;
    judgement.latent.forEach((value, column) => {
      latent[rank * LATENT_TERMS.length + column] = value;
    });
    const cell = rank * CHANNELS.length + CHANNELS.indexOf(draft.channel);
    pressure[cell] = oneMore(pressure[cell] ?? 0);
    const voice = VOICES[crowd.voice[rank] ?? 0] ?? 'silent';
    talk[rank] = (talk[rank] ?? 0) + said(SIGN_OF[band], voice);
    if (isNegative(band)) warnings[rank] = (warnings[rank] ?? 0) + 1;
    if (band === 'gone') gone[rank] = 1;
    if (band === 'hurt') after.asked[rank] = (after.asked[rank] ?? 0) | OPTED_OUT;
  }
  return change(turn, {
    base: after,
    people: {
      ...people,
      crowd: { ...crowd, received, latent, pressure, warnings, talk, gone },
    },
  });
};

/** A message reaches part of the crowd: all feel it, each shows it in their own way. */
export const reachCrowd = (
  turn: Turn,
  {
    draft,
    use,
    members,
  }: {
    readonly draft: Draft;
    readonly use: number;
    readonly members: readonly Member[];
  },
): { readonly turn: Turn; readonly struck: readonly Struck[] } => {
  if (members.length === 0) return { turn, struck: [] };
  const { pack } = turn;
  const judged = judgeAll(pack, turn, draft, members);
  const felt = feelAll(turn, use, judged);
  const { crowd } = turn.state.people;
  const { tolerance } = felt.state.people.crowd;
  const banded = judged.map((one) => ({
    ...one,
    band: bandOf(one.judgement.feeling, {
      tolerance: tolerance[one.member.rank] ?? 0,
      threshold: crowd.threshold[one.member.rank] ?? 0,
      warnings: crowd.warnings[one.member.rank] ?? 0,
    }),
  }));
  const struck = banded.map(
    ({ member, judgement, band, wrong }): Struck => ({
      rank: member.rank,
      band,
      terms: judgement.terms,
      welcome: isWelcome(judgement.feeling),
      service: BULK.service * serviceRendered(judgement),
      wrong: wrong && isNegative(band),
      sale: BULK.sale * saleAmount(crowdContact(pack, turn.state, draft, member), band),
    }),
  );
  return { turn: leaveTraces(felt, draft, banded), struck };
};
