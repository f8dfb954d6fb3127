import { appropriateness, flowBetween } from '../appropriateness/appropriateness.ts';
import type { Command } from '../command-line/command.ts';
import { fixed } from '../report/figures.ts';

export const appropriatenessCommand: Command = {
  summary: 'says how well a flow meets what people expect, from -100 to 100',
  files: ['TYPE', 'RECIPIENT', 'USE'],
  options: { json: { kind: { type: 'boolean' }, help: 'print JSON' } },
  run: ({ files: [type = '', recipient = '', use = ''], flag }) => {
    const features = flowBetween(type, recipient, use);
    const value = appropriateness(type, recipient, use);
    console.log(
      flag('json')
        ? JSON.stringify({ type, recipient, use, appropriateness: value, features }, null, 2)
        : fixed(value, 1),
    );
    return 0;
  },
};
