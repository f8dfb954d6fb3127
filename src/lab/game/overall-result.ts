import type { Scores } from '../../protocol/view.ts';
export const overallResult = (s: Scores, idle=6630) => 100*Math.sqrt(Math.max(0,0.5+ (s.firmValue/idle-1)*2.5)*Math.max(0,s.serviceRendered/8));
