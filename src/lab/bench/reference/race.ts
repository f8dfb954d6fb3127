import type { Scenario } from '../../../scenarios/schema.ts';
import { timeOf } from '../clock.ts';
import type { Timings } from '../ratios.ts';
import { inABareLoop } from './in-a-bare-loop.ts';
import { inAgentScript } from './in-agentscript.ts';
import { inTheEngine } from './in-the-engine.ts';
import { firstMorning, WEEKS } from './workload.ts';

/** Runs before any is counted: until the machine has compiled what it runs. */
const WARM_UP = 20;

/** The workload run by each in turn, round after round, so that a busy moment of the machine strikes all alike. */
export const race = async (
  scenario: Scenario,
  rounds: number,
  done: () => void,
): Promise<Timings> => {
  const morning = firstMorning(scenario);
  for (let round = 0; round < WARM_UP; round += 1) {
    inTheEngine(scenario, morning, WEEKS).run();
    inABareLoop(morning, WEEKS).run();
  }
  (await inAgentScript(morning, 2)).run();
  const engine: number[] = [];
  const bareLoop: number[] = [];
  const agentScript: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const ours = inTheEngine(scenario, morning, WEEKS);
    const bare = inABareLoop(morning, WEEKS);
    const theirs = await inAgentScript(morning, WEEKS);
    engine.push(timeOf(ours.run));
    bareLoop.push(timeOf(bare.run));
    agentScript.push(timeOf(theirs.run));
    done();
  }
  return { engine, bareLoop, agentScript };
};
