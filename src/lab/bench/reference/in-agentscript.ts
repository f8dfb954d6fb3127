import { unserved } from '../../../engine/consumer/expected-return.ts';
import { toleranceAfter } from '../../../engine/consumer/tolerance.ts';
import { trustAfter, trustDrift } from '../../../engine/consumer/trust-change.ts';
import { retold, wordOfMouth } from '../../../engine/consumer/word-of-mouth.ts';
import type { GameState } from '../../../engine/index.ts';
import { loadAgentScript } from './headless-agentscript.ts';
import type { Run } from './workload.ts';

/** One person as AgentScript keeps them: an object, with the qualities of the workload. */
interface Person {
  readonly id: number;
  readonly linkNeighbors: () => readonly Person[];
  expectedReturn: number;
  isHeld: boolean;
  received: number;
  baseTrust: number;
  trust: number;
  tolerance: number;
  talk: number;
  echo: number;
  heard: number;
}

/**
 * The workload as a model of AgentScript, headless: people are its turtles, acquaintances its links, and each asks its
 * neighbours as the library's own network models do. The formulas are the engine's own functions.
 */
const villageOf = async (morning: GameState) => {
  const { Model } = await loadAgentScript();

  class Village extends Model<Person> {
    override setup(): void {
      const { crowd, acquaintances } = morning.people;
      const people: Person[] = [];
      this.turtles.create(crowd.size, (person) => {
        const index = people.push(person) - 1;
        person.expectedReturn = crowd.expectedReturn[index] ?? 0;
        person.isHeld = morning.base.held[index] !== 0;
        person.received = crowd.received[index] ?? 0;
        person.baseTrust = crowd.baseTrust[index] ?? 0;
        person.trust = crowd.trust[index] ?? 0;
        person.tolerance = crowd.tolerance[index] ?? 0;
        person.talk = crowd.talk[index] ?? 0;
        person.echo = crowd.echo[index] ?? 0;
        person.heard = 0;
      });
      for (let edge = 0; edge < acquaintances.length; edge += 1) {
        const from = people[edge % crowd.size];
        const to = people[acquaintances[edge] ?? 0];
        if (from !== undefined && to !== undefined && from !== to) this.links.create(from, to);
      }
    }

    override step(): void {
      this.turtles.ask((person) => {
        let heard = 0;
        for (const other of person.linkNeighbors()) heard += other.talk - person.echo;
        person.heard = heard;
      });
      this.turtles.ask((person) => {
        const feeling =
          unserved(person.isHeld, person.received, person.expectedReturn) +
          wordOfMouth(person.heard);
        person.tolerance = toleranceAfter(person.tolerance, feeling);
        person.trust = trustDrift(trustAfter(person.trust, feeling), person.baseTrust);
        person.echo = retold(person.talk);
        person.talk = retold(person.heard);
      });
    }
  }

  return new Village({ minX: 0, maxX: 1, minY: 0, maxY: 1 });
};

export const inAgentScript = async (morning: GameState, weeks: number): Promise<Run> => {
  const village = await villageOf(morning);
  village.setup();
  return {
    run: () => {
      for (let week = 0; week < weeks; week += 1) village.step();
    },
    tolerance: () => {
      const levels: number[] = [];
      village.turtles.ask(({ tolerance }) => levels.push(tolerance));
      return levels;
    },
  };
};
