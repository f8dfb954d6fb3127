import type { Draft } from '../../protocol/decision.ts';
import { type Band, CHANNELS, TERMS, type Term, VOICES } from '../../protocol/vocabulary.ts';
import type { FactShown } from '../consumer/contact.ts';
import { oneMore } from '../consumer/crowd-contacts.ts';
import { isGroundOn } from '../consumer/departure.ts';
import { serviceRendered } from '../consumer/expected-return.ts';
import { steepestOn } from '../consumer/ledger-of-terms.ts';
import { blankSheets, weigh } from '../consumer/privacy-calculus.ts';
import { bandOf, isNegative, isWelcome, SIGN_OF } from '../consumer/reaction.ts';
import { said } from '../consumer/word-of-mouth.ts';
import { copyBase, OPTED_OUT } from '../state/base.ts';
import { LATENT_TERMS } from '../state/population.ts';
import type { Member } from './audience.ts';
import { BULK } from './constants.ts';
import { judgeInCrowd } from './crowd-feeling.ts';
import { crowdReader } from './crowd-reader.ts';
import { saleAmount } from './sales.ts';
import { change, type Turn } from './turn.ts';

/** What a message to all did to one of the crowd. */
export interface Struck {
  readonly rank: number;
  readonly band: Band;
  /** The term that hurt most; null when none did. */
  readonly cause: Term | null;
  /** It gives ground for a complaint. */
  readonly hasGround: boolean;
  readonly welcome: boolean;
  /** Points, a part of what one message would render. */
  readonly service: number;
  /** It spoke of somebody else, or of what is no longer true, and they showed it. */
  readonly wrong: boolean;
  /** Euros, a part of what one message would sell. */
  readonly sale: number;
}

/** What one of the crowd makes of the message, before anybody knows how they stand after it. */
interface Judged {
  readonly rank: number;
  readonly feeling: number;
  /** Points of benefit, at least 0. */
  readonly service: number;
  readonly cause: Term | null;
  readonly hasGround: boolean;
  readonly facts: readonly FactShown[];
}

interface Sent {
  readonly draft: Draft;
  readonly use: number;
  readonly members: readonly Member[];
}

const EVERY_RANK = TERMS.map((_, rank) => rank);

/** Everybody whom it reaches judges it and feels it, once: what each felt is written down while it is known. */
const strike = (
  turn: Turn,
  { draft, use, members }: Sent,
): { readonly turn: Turn; readonly judged: readonly Judged[]; readonly latent: Float32Array } => {
  const { crowd } = turn.state.people;
  const reader = crowdReader(turn.pack, turn.state, draft);
  let sheets = blankSheets();
  const latent = new Float32Array(crowd.latent);
  const passedOver = new Uint8Array(crowd.size).fill(1);
  const placeOf = new Int32Array(crowd.size);
  for (let place = 0; place < members.length; place += 1) {
    const rank = members[place]?.rank ?? 0;
    passedOver[rank] = 0;
    placeOf[rank] = place;
  }
  const judged: Judged[] = [];
  const felt = judgeInCrowd(turn, {
    cause: { type: 'use', use },
    passedOver,
    ranks: EVERY_RANK,
    write: (rank, sheet) => {
      const place = placeOf[rank] ?? 0;
      const member = members[place];
      if (member === undefined) return;
      if (sheets.points !== sheet) sheets = { ...sheets, points: sheet };
      const contact = reader.contact(member);
      const { feeling, service } = weigh(reader.judge(rank), contact, sheets);
      for (let column = 0; column < LATENT_TERMS.length; column += 1)
        latent[rank * LATENT_TERMS.length + column] = sheets.latent[column] ?? 0;
      judged[place] = {
        rank,
        feeling,
        service,
        cause: steepestOn(sheet),
        hasGround: isGroundOn(sheet),
        facts: contact.facts,
      };
    },
  });
  return { turn: felt, judged, latent };
};

/** Those whom it hurt ask not to be written to again. */
const optOut = (turn: Turn, struck: readonly Struck[]): Turn => {
  const hurt = struck.filter(({ band }) => band === 'hurt');
  if (hurt.length === 0) return turn;
  const base = copyBase(turn.state.base, turn.state.people.crowd.size);
  for (const { rank } of hurt) base.asked[rank] = (base.asked[rank] ?? 0) | OPTED_OUT;
  return change(turn, { base });
};

/** What is left of it: service received, what waits unnoticed, a contact felt, a warning, talk, an absence. */
const leaveTraces = (
  turn: Turn,
  draft: Draft,
  {
    judged,
    struck,
    latent,
  }: {
    readonly judged: readonly Judged[];
    readonly struck: readonly Struck[];
    readonly latent: Float32Array;
  },
): Turn => {
  const { people } = turn.state;
  const { crowd } = people;
  const received = new Float32Array(crowd.received);
  const pressure = new Uint8Array(crowd.pressure);
  const warnings = new Uint8Array(crowd.warnings);
  const talk = new Float32Array(crowd.talk);
  const gone = new Uint8Array(crowd.gone);
  const channel = CHANNELS.indexOf(draft.channel);
  for (const { rank, service } of judged) received[rank] = (received[rank] ?? 0) + service;
  for (const { rank, band } of struck) {
    const cell = rank * CHANNELS.length + channel;
    pressure[cell] = oneMore(pressure[cell] ?? 0);
    const voice = VOICES[crowd.voice[rank] ?? 0] ?? 'silent';
    talk[rank] = (talk[rank] ?? 0) + said(SIGN_OF[band], voice);
    if (isNegative(band)) warnings[rank] = (warnings[rank] ?? 0) + 1;
    if (band === 'gone') gone[rank] = 1;
  }
  return change(optOut(turn, struck), {
    people: {
      ...people,
      crowd: { ...crowd, received, latent, pressure, warnings, talk, gone },
    },
  });
};

/** A message reaches part of the crowd: all feel it, each shows it in their own way. */
export const reachCrowd = (
  turn: Turn,
  sent: Sent,
): { readonly turn: Turn; readonly struck: readonly Struck[] } => {
  if (sent.members.length === 0) return { turn, struck: [] };
  const { turn: felt, judged, latent } = strike(turn, sent);
  const { crowd } = turn.state.people;
  const { tolerance } = felt.state.people.crowd;
  const { purpose, choice } = sent.draft;
  const struck = judged.map(({ rank, cause, hasGround, feeling, service, facts }): Struck => {
    const band = bandOf(feeling, {
      tolerance: tolerance[rank] ?? 0,
      threshold: crowd.threshold[rank] ?? 0,
      warnings: crowd.warnings[rank] ?? 0,
    });
    return {
      rank,
      band,
      cause,
      hasGround: hasGround && isNegative(band),
      welcome: isWelcome(feeling),
      service: BULK.service * serviceRendered({ feeling, service }),
      wrong: isNegative(band) && facts.some(({ truth }) => truth !== 'true'),
      sale: BULK.sale * saleAmount({ purpose, choice, facts, template: true }, band),
    };
  });
  return { turn: leaveTraces(felt, sent.draft, { judged, struck, latent }), struck };
};
