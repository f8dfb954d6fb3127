import { norm } from '../../engine/consumer/contextual-integrity.ts';
import type { Flow } from '../../engine/consumer/flow.ts';
import { BadInput } from '../command-line/command.ts';
import { TYPES, type TypeFeatures } from './data-types.ts';
import { RECIPIENTS, type RecipientFeatures } from './recipients.ts';
import { nearness } from './spheres.ts';
import { USES, type UseFeatures } from './uses.ts';

const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ');

/** By name, whatever the capitals, hyphens and spaces. @throws BadInput naming those that are known. */
const named = <F>(what: string, known: Readonly<Record<string, F>>, name: string): F => {
  const found = Object.entries(known).find(([key]) => plain(key) === plain(name));
  if (found !== undefined) return found[1];
  throw new BadInput(
    `No ${what} “${name}”. Known: ${Object.keys(known).sort().join(', ')}. For another, give its features (src/lab/README.md).`,
  );
};

const unit = (what: string, value: unknown): void => {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1))
    throw new BadInput(`${what}: found ${JSON.stringify(value)}, expected a number from 0 to 1.`);
};

const checked = (flow: Flow): Flow => {
  for (const [feature, value] of Object.entries(flow)) unit(feature, value);
  return flow;
};

/** @throws BadInput for a name that is not known. */
export const typeOf = (type: string | TypeFeatures): TypeFeatures =>
  typeof type === 'string' ? named('data type', TYPES, type) : type;

/** @throws BadInput for a name that is not known. */
export const recipientOf = (recipient: string | RecipientFeatures): RecipientFeatures =>
  typeof recipient === 'string' ? named('recipient', RECIPIENTS, recipient) : recipient;

/** @throws BadInput for a name that is not known. */
export const useOf = (use: string | UseFeatures): UseFeatures =>
  typeof use === 'string' ? named('use', USES, use) : use;

/**
 * What a kind of data, a recipient and a use are to a norm. Each is a name that is known or features of one's own:
 * `{ sensitivity, spheres }`, `{ trade, duty }`, `{ stakes, away }`.
 * @throws BadInput
 */
export const flowBetween = (
  type: string | TypeFeatures,
  recipient: string | RecipientFeatures,
  use: string | UseFeatures,
): Flow => {
  const data = typeOf(type);
  const who = recipientOf(recipient);
  const what = useOf(use);
  return checked({
    sensitivity: data.sensitivity,
    nearness: nearness(data.spheres, who.trade),
    duty: who.duty,
    stakes: what.stakes,
    away: what.away,
  });
};

/**
 * How well the flow of a kind of data to a recipient for a use meets what people expect: -100 (utterly against it) to
 * 100, on the scale of the vignettes. The engine's own norm (src/engine/consumer/contextual-integrity.ts).
 * @throws BadInput for a name that is not known, or features out of range.
 */
export const appropriateness = (
  type: string | TypeFeatures,
  recipient: string | RecipientFeatures,
  use: string | UseFeatures,
): number => 100 * norm(flowBetween(type, recipient, use));
