import { decide, isRefused, observe, score, explain, type GameState } from '../../engine/index.ts';
import type { Decision, Draft } from '../../protocol/decision.ts';
import type { Portrait, View } from '../../protocol/view.ts';
import type { Scenario } from '../../scenarios/schema.ts';
import type { Player } from './player.ts';
import { waysTo, writable, collectible, canAsk, send } from './kit.ts';
import { overallResult } from '../game/overall-result.ts';

const after = (sc: Scenario, st: GameState, d: Decision): GameState|null => { const r=decide(sc,st,d); return isRefused(r)?null:r.state; };
const runOut = (sc: Scenario, st: GameState, weeks=99): GameState => { let s=st; let w=0; for(;;){ const v=observe(sc,s); let d: Decision; 
  if(v.phase==='debrief') return s; if(v.phase==='week'){ if(w++>=weeks) return s; d={type:'week.close'}; } else if(v.phase==='estimate') d={type:'estimate.give',atEase:0}; else { const a=v.dilemma!.answers.at(-1)!; d={type:'dilemma.answer',dilemma:v.dilemma!.id,answer:a.id}; }
  const n=after(sc,s,d); if(n===null) return s; s=n; } };
const value = (st: GameState, sc: Scenario) => overallResult(score(sc,st));
const feeling = (sc: Scenario, st: GameState, draft: Draft) => explain(sc,st,{type:'use.send',draft}).felt[0]?.feeling ?? -9;
/** best draft leaning on one fact by coordinate ascent on feeling */
const improve = (sc: Scenario, st: GameState, view: View, p: Portrait, draft: Draft, val: (d: Draft)=>number) => {
  let best=draft, points=val(draft);
  const tryIt=(d: Draft)=>{ const x=val(d); if(x>points){points=x;best=d;} };
  for(let pass=0;pass<2;pass++){
    for(const purpose of view.purposes) tryIt({...best,purpose});
    for(const w of waysTo(view,p)) for(const moment of w.moments) tryIt({...best,channel:w.id,moment});
    tryIt({...best,explain:!best.explain}); tryIt({...best,choice:!best.choice});
    for(const f of p.facts) if(!best.facts.includes(f.id)) { tryIt({...best,facts:[best.facts[0]!,f.id]}); }
  }
  return {draft:best,points};
};
const start = (view: View,p: Portrait, facts: string[]): Draft|null => { const w=waysTo(view,p)[0]; const m=w?.moments[0]; return w&&m? {portrait:p.id,purpose:'serve',facts,channel:w.id,moment:m,explain:false,choice:true}:null; };
const bestUse = (sc: Scenario, st: GameState, view: View, only?: string) => {
  const all=writable(view).flatMap(p=>p.facts.filter(f=>only===undefined||f.id===only).flatMap(f=>{ const d=start(view,p,[f.id]); return d?[{p,d,points:feeling(sc,st,d)}]:[]; })).sort((a,b)=>b.points-a.points).slice(0,only?1:5);
  return all.map(({p,d})=>improve(sc,st,view,p,d,(x)=>feeling(sc,st,x))).sort((a,b)=>b.points-a.points);
};
const worthOf = (sc: Scenario, st: GameState, fragment: string, horizon: number) => { let s=st, best=-1; for(let k=0;k<=horizon;k++){ const v=observe(sc,s); if(v.phase!=='week') break; best=Math.max(best,(bestUse(sc,s,v,fragment)[0]?.points??-1) - 0.02*k); const n=runOut(sc,after(sc,s,{type:'week.close'})!,0); s=n; } return best; };
export const seatIt = (): Player => ({scenario: sc, state: st, view, }) => {
  if(view.phase==='estimate') return {type:'estimate.give',atEase:score(sc,st).atEase};
  if(view.phase==='dilemma'&&view.dilemma){ const di=view.dilemma; const opts=di.answers.map(a=>{const d: Decision={type:'dilemma.answer',dilemma:di.id,answer:a.id}; const s=after(sc,st,d)!; return {d,v: score(sc,runOut(sc,s)).firmValue};}).sort((a,b)=>b.v-a.v); return opts[0]!.d; }
  // collect
  const offers=collectible(view).flatMap(o=>[false,...(canAsk(view,o)?[true]:[])].flatMap(ask=>{ const d: Decision={type:'fragment.collect',fragment:o.id,ask}; const s=after(sc,st,d)!; let lead=s; const held=observe(sc,s).loose.find(l=>l.id===o.id); if(held){ for(const c of held.candidates){const l=after(sc,s,{type:'identity.link',fragment:o.id,portrait:c.portrait}); if(l){ lead=l; break; }} } return [{d,w:worthOf(sc,lead,o.id,1)-(ask?0.08:0)}]; })).sort((a,b)=>b.w-a.w);
  if(offers[0]&&offers[0].w>0.35) return offers[0].d;
  for(const l of view.loose) for(const c of l.candidates){ const d: Decision={type:'identity.link',fragment:l.id,portrait:c.portrait}; const s=after(sc,st,d); if(s&&worthOf(sc,s,l.id,1)>0.35) return d; }
  if(view.uses.left>0){ const opts=bestUse(sc,st,view).map(o=>({...o,v:value(after(sc,st,send(o.draft))!,sc)})).sort((a,b)=>b.v-a.v); const b=opts[0]; if(b&&b.v>value(st,sc)&&b.points>0.06) return send(b.draft); }
  return {type:'week.close'};
};
