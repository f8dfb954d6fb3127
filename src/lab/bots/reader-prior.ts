import type { Draft } from '../../protocol/decision.ts';
import type { HeldFragment, Portrait, View } from '../../protocol/view.ts';
import type { Channel, DataType, Origin, Purpose } from '../../protocol/vocabulary.ts';
export const PRIVACY: Readonly<Record<DataType, number>> = {
  purchases: 0.05, contact: 0.1, address: 0.3, household: 0.4, 'life-event': 0.5, tastes: 0.05, routine: 0.4, means: 0.8, home: 0.05,
  children: 0.7, family: 0.6, health: 1, sport: 0.4, photos: 0.7, browsing: 0.4, complaints: 0.1, opinions: 0.4, location: 0.7, beliefs: 1,
};
export const ORIGIN: Readonly<Record<Origin, number>> = { declared: 0, observed: -0.05, inferred: -0.6, bought: -0.9 };
export const PURPOSE: Readonly<Record<Purpose, number>> = { serve: 0.3, inform: 0.2, relate: 0.0, sell: -0.1, price: -0.3, share: -0.5, 'sell-on': -1 };
export const CHANNEL: Readonly<Record<Channel, number>> = { counter: 0, letter: 0, email: 0, text: -0.2, phone: -0.3, notification: -0.2, 'social-reply': -0.15 };
export interface Shown { dataType: DataType; origin: Origin; depth: number; agreed: boolean; age: number; used: number; doubtful: boolean; volunteered: boolean }
export const shownOf = (view: View, f: HeldFragment): Shown => ({ dataType: f.dataType, origin: f.origin, depth: f.depth, agreed: f.asked||f.volunteered, age: view.week-f.week, used: f.timesUsed, doubtful: f.byHand, volunteered: f.volunteered });
export const factValue = (s: Shown): number =>
  0.0 - 0.5*PRIVACY[s.dataType] + ORIGIN[s.origin] - 0.1*(s.depth-1) + (s.agreed?0.15:0)+(s.origin==='declared'?0.1:0) - 0.12*s.age - 0.25*s.used - (s.doubtful?0.15:0) + (s.volunteered?0.1:0);
export const expected = (view: View, portrait: Portrait, draft: Draft): number => {
  const facts = draft.facts.flatMap((id)=>portrait.facts.filter(f=>f.id===id)).map(f=>shownOf(view,f));
  const lead = facts[0];
  const sameWeek = view.sent.filter(s=>s.week===view.week && s.draft.portrait===portrait.id).length;
  const weekBefore = view.sent.filter(s=>s.week===view.week-1 && s.draft.portrait===portrait.id).length;
  const lastW=view.sent.reduce((a,x)=>x.draft.portrait===portrait.id?Math.max(a,x.week):a,0);
  const leadF=portrait.facts.find(f=>f.id===draft.facts[0]);
  const old=leadF!==undefined&&lastW>0&&leadF.week<=lastW&&!leadF.volunteered? Number(process.env.OLD??0.3):0;
  return -old + (lead===undefined? -0.4 : factValue(lead)) + PURPOSE[draft.purpose] + CHANNEL[draft.channel] + (draft.moment==='late'?-0.5:0)
   + (draft.choice?0.1:0) + (draft.explain? 0.05*0:0) - 0.4*sameWeek - 0.1*weekBefore - 0.15*Math.max(0,facts.length-1);
};
