import type { Decision, Draft } from '../../protocol/decision.ts';
import type { OfferedFragment, Portrait, View } from '../../protocol/view.ts';
import type { Sign } from '../../protocol/vocabulary.ts';
import type { Bot } from './bot.ts';
import { linkFrom } from './gathering.ts';
import { byHabits } from './habits.ts';
import { canAsk, collectible, letBe, send, waysTo, withhold, writable } from './kit.ts';
import { expected, factValue } from './reader-prior.ts';
import { seat } from './player.ts';

export const FELT: Record<Sign, number> = { thanks: 0.75, buys: 0.4, ignores: 0.05, asks: -0.35, protests: -0.9, leaves: -1.5 };
export interface Notebook { learned: Map<string, number>; pending: { features: string[]; predicted: number; portrait: string }|null }
const env=(k:string,d:number)=>Number(process.env[k]??d);
export const RATE: Record<string, number> = { who: env('WHO',0), way: env('WAY',0.4), hour: env('HOUR',0.3), type: env('TYPE',0), purpose: 0, channel: env('CH',0), org: env('ORG',0) };
const featuresOf = (portrait: Portrait, d: Draft): string[] => {
  const lead = portrait.facts.find(f=>f.id===d.facts[0]);
  return [`who ${portrait.id}`, `way ${portrait.id} ${d.channel}`, `hour ${portrait.id} ${d.moment}`, `channel ${d.channel}`, `purpose ${d.purpose}`, ...(lead? [`type ${lead.dataType}`,`org ${portrait.id} ${lead.origin}`]:[])];
};
const learnedOf = (m: Notebook, fs: string[]) => fs.reduce((t,f)=>t+(m.learned.get(f)??0),0);
const predict = (view: View, m: Notebook, p: Portrait, d: Draft) => expected(view,p,d)+learnedOf(m,featuresOf(p,d));
const learn = (view: View, m: Notebook): null => {
  const pend=m.pending; if(pend===null) return null;
  m.pending=null;
  const sign=view.portraits.find(p=>p.id===pend.portrait)?.lastSign ?? null;
  if(sign===null) return null;
  const miss=FELT[sign]-pend.predicted;
  for(const f of pend.features){ const kind=f.split(' ')[0]??''; m.learned.set(f,(m.learned.get(f)??0)+(RATE[kind]??0)*miss); }
  return null;
};
export const candidates = (view: View, p: Portrait): Draft[] => {
  const out: Draft[]=[];
  for(const f of p.facts) for(const w of waysTo(view,p)) for(const moment of w.moments) for(const purpose of view.purposes.slice(0,2))
    out.push({portrait:p.id,purpose,facts:[f.id],channel:w.id,moment,explain:false,choice:true});
  return out;
};
const bestOf = (view: View, m: Notebook, p: Portrait) => candidates(view,p).map(draft=>({draft,p,points:predict(view,m,p,draft)})).sort((a,b)=>b.points-a.points)[0];
const whomOf=(p: Portrait)=> p.lastSign===null?0: ({thanks:env('TH',0),buys:env('BU',0),ignores:env('IG',0),asks:env('AS',0),protests:0,leaves:0})[p.lastSign];
const gather = (view: View, m: Notebook): Decision|null => {
  const worth = (o: OfferedFragment) => {
    const who = view.portraits.find(p=>p.id===o.leadsTo);
    if(who===undefined||who.gone||who.optedOut) return -1;
    return factValue({dataType:o.dataType,origin:o.origin,depth:1,agreed:!o.askable&&o.origin==='declared',age:0,used:0,doubtful:false,volunteered:false})+whomOf(who)*env('GA',1)+(m.learned.get(`type ${o.dataType}`)??0)
      - 0.05*who.facts.filter(f=>f.week===view.week).length;
  };
  const [best]=collectible(view).map(o=>({o,w:worth(o)})).sort((a,b)=>b.w-a.w);
  if(best===undefined||best.w<-0.25) return null;
  return {type:'fragment.collect',fragment:best.o.id,ask:canAsk(view,best.o)&&(best.w<0.0)};
};
const LEAST=env('LEAST',0.1);
const write = (view: View, m: Notebook): Decision|null => {
  if(view.uses.left===0) return null;
  const [best]=writable(view).flatMap(p=>bestOf(view,m,p)??[]).map(b=>({...b,rank:expected(view,b.p,b.draft)+whomOf(b.p)+env('LW',0)*(b.points-expected(view,b.p,b.draft))})).sort((a,b)=>b.rank-a.rank);
  if(best===undefined||best.points<LEAST) return null;
  m.pending={features:featuresOf(best.p,best.draft),predicted:best.points,portrait:best.p.id};
  return send(best.draft);
};
const keep = (view: View, m: Notebook): Decision|null => {
  const worst=writable(view).filter(p=>!letBe(view,p.id)).flatMap(p=>bestOf(view,m,p)??[]).filter(x=>x.points<LEAST)[0];
  return worst? withhold(worst.draft): null;
};
const blank=():Notebook=>({learned:new Map(),pending:null});
export const reader: Bot<Notebook> = byHabits<Notebook>({temper:'open', week:[learn, gather, linkFrom(env('LINK',2)), write, keep]});
export const seatIt = seat(reader, blank);
