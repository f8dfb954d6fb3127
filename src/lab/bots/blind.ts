import type { Bot } from './bot.ts';
import type { View } from '../../protocol/view.ts';
import { seat } from './player.ts';
import { reader } from './reader.ts';
const blind=(v: View): View=>({...v, letters:[], weather:'fair', portraits:v.portraits.map(p=>({...p,lastSign:null,ledger:{...p.ledger,thanked:0}}))});
export const seatIt = seat<any>((v,l,m)=>reader(blind(v),l,m as any), ()=>({learned:new Map(),pending:null}));
