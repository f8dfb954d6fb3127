import { median } from '../statistics/median.ts';

/** Milliseconds of each run of the reference workload, by who ran it. */
export interface Timings {
  readonly engine: readonly number[];
  readonly bareLoop: readonly number[];
  readonly agentScript: readonly number[];
}

export interface Ratios {
  /** Medians, in milliseconds. */
  readonly engine: number;
  readonly bareLoop: number;
  readonly agentScript: number;
  /** How many times the engine is quicker than AgentScript. */
  readonly timesAgentScript: number;
  /** How many times as long as the bare loop the engine takes. */
  readonly timesBareLoop: number;
  readonly claims: readonly { readonly claim: string; readonly holds: boolean }[];
}

/** What is required (src/lab/README.md). */
const PROMISED = { timesAgentScript: 6, timesBareLoop: 1.5 } as const;

export const ratiosOf = (timings: Timings): Ratios => {
  const engine = median(timings.engine);
  const bareLoop = median(timings.bareLoop);
  const agentScript = median(timings.agentScript);
  const timesAgentScript = agentScript / engine;
  const timesBareLoop = engine / bareLoop;
  return {
    engine,
    bareLoop,
    agentScript,
    timesAgentScript,
    timesBareLoop,
    claims: [
      {
        claim: `at least ${PROMISED.timesAgentScript} times AgentScript`,
        holds: timesAgentScript >= PROMISED.timesAgentScript,
      },
      {
        claim: `within ${PROMISED.timesBareLoop} times the bare loop`,
        holds: timesBareLoop <= PROMISED.timesBareLoop,
      },
    ],
  };
};
