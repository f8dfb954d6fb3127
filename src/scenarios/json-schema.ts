import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { Crowd, Dilemma, Manifest, Person } from './schema.ts';

/** Where the schemas are published: they are served beside the game, and an editor that knows them helps an author write. */
export const SCHEMA_FOLDER = join(import.meta.dirname, '../../public/schema');

const published = { pack: Manifest, person: Person, dilemma: Dilemma, crowd: Crowd } as const;

const written = (schema: z.ZodType, name: string): string =>
  `${JSON.stringify(
    {
      $comment: 'Written by npm run scenario -- schema from src/scenarios/schema.ts: do not edit.',
      title: `Seuil scenario: ${name}`,
      ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
    },
    null,
    2,
  )}\n`;

/** Each kind of file's JSON Schema, by the name of the file that it is published in. */
export const jsonSchemas = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(published).map(([name, schema]) => [
      `${name}.schema.json`,
      written(schema, name),
    ]),
  );

/** Publishes them all; gives their names. */
export const publishSchemas = (): readonly string[] => {
  mkdirSync(SCHEMA_FOLDER, { recursive: true });
  const all = Object.entries(jsonSchemas());
  for (const [file, text] of all) writeFileSync(join(SCHEMA_FOLDER, file), text);
  return all.map(([file]) => file);
};
