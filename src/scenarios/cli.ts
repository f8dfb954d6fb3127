import { existsSync } from 'node:fs';
import { packFolder, readPackTexts } from './from-disk.ts';
import { validatePack } from './validate.ts';

const USAGE = `Usage: npm run scenario -- check PACK
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

const [command, pack] = process.argv.slice(2);
if (command === 'check' && pack !== undefined) process.exitCode = check(pack);
else {
  console.error(USAGE);
  process.exitCode = 2;
}
