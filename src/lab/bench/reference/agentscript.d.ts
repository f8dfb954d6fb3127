/** What the bench uses of AgentScript, which comes without types. */
declare module 'agentscript' {
  interface AgentSet<Agent> {
    readonly ask: (one: (agent: Agent) => void) => void;
  }

  interface Turtles<Agent> extends AgentSet<Agent> {
    readonly create: (count: number, begin: (agent: Agent) => void) => void;
  }

  interface Links<Agent> {
    readonly create: (from: Agent, to: Agent) => void;
  }

  interface WorldOptions {
    readonly minX: number;
    readonly maxX: number;
    readonly minY: number;
    readonly maxY: number;
  }

  export class Model<Agent> {
    constructor(options: WorldOptions);
    readonly turtles: Turtles<Agent>;
    readonly links: Links<Agent>;
    setup(): void;
    step(): void;
  }
}
