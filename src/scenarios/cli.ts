import { existsSync } from 'node:fs';
import { packFolder, readPackTexts } from './from-disk.ts';
import { publishSchemas } from './json-schema.ts';
import { newPack } from './new-pack.ts';
import { validatePack } from './validate.ts';

const USAGE = `Usage: npm run scenario -- check PACK   says what is wrong with a pack, all at once
       npm run scenario -- new PACK     writes a small sound pack, to be filled
       npm run scenario -- schema       publishes the JSON Schema of the format in public/schema
  PACK  the id of a pack of src/scenarios/packs, or the path of a pack's folder`;

const check = (pack: string): number => {
  const folder = [packFolder(pack), pack].find((path) => existsSync(path));
  if (folder === undefined) {
    console.error(`No pack "${pack}": neither ${packFolder(pack)} nor ${pack} exists.`);
    return 1;
  }
  const { problems, people, fragments, dilemmas, sentences } = validatePack(readPackTexts(folder));
  for (const problem of problems) console.error(problem);
  console.log(
    problems.length === 0
      ? `${pack} is sound. People: ${people}. Fragments: ${fragments}. Dilemmas: ${dilemmas}. Sentences in each language: ${sentences}.`
      : `${problems.length} to mend in ${folder}. The format is told in docs/scenario-format.md.`,
  );
  return problems.length === 0 ? 0 : 1;
};

const create = (pack: string): number => {
  const made = newPack(pack);
  if ('refusal' in made) {
    console.error(made.refusal);
    return 1;
  }
  console.log(
    `${made.files.length} files in ${made.folder}. It is sound as it stands: check it as you go.`,
  );
  return 0;
};

const [command, pack] = process.argv.slice(2);
if (command === 'check' && pack !== undefined) process.exitCode = check(pack);
else if (command === 'new' && pack !== undefined) process.exitCode = create(pack);
else if (command === 'schema') console.log(`public/schema: ${publishSchemas().join(', ')}`);
else {
  console.error(USAGE);
  process.exitCode = 2;
}
