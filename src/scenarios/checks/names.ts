import { type Finding, quote } from './finding.ts';
import { fragmentsOf, type PackParts } from './pack-parts.ts';

interface Named {
  readonly file: string;
  readonly at: string;
  readonly id: string;
}

const repeated = (named: readonly Named[]): readonly Finding[] => {
  const first = new Map<string, Named>();
  return named.flatMap((one) => {
    const earlier = first.get(one.id);
    if (earlier === undefined) {
      first.set(one.id, one);
      return [];
    }
    const found = `${quote(one.id)} again (first in ${earlier.file} › ${earlier.at})`;
    return [{ file: one.file, at: one.at, found, expected: 'an id used once' }];
  });
};

const listedIds = (
  file: string,
  list: string,
  items: readonly { readonly id: string }[],
): readonly Named[] => items.map(({ id }, index) => ({ file, at: `${list}[${index}].id`, id }));

const misnamed = (folder: string, file: string, id: string): readonly Finding[] =>
  file === `${folder}/${id}.json`
    ? []
    : [{ file, at: 'id', found: quote(id), expected: 'the name of the file' }];

/** Ids name one thing each, and files are called after what they hold. */
export const nameFindings = (pack: PackParts): readonly Finding[] => [
  ...pack.people.flatMap(({ file, data }) => misnamed('people', file, data.id)),
  ...pack.dilemmas.flatMap(({ file, data }) => misnamed('dilemmas', file, data.id)),
  ...repeated(
    fragmentsOf(pack).map(({ file, at, fragment }) => ({ file, at: `${at}.id`, id: fragment.id })),
  ),
  ...pack.people.flatMap(({ file, data }) => [
    ...repeated(listedIds(file, 'needs', data.needs)),
    ...repeated(listedIds(file, 'lines', data.lines)),
  ]),
  ...pack.dilemmas.flatMap(({ file, data }) => repeated(listedIds(file, 'answers', data.answers))),
  ...(['acts', 'channels', 'lines', 'templates', 'notes', 'offers'] as const).flatMap((list) =>
    repeated(listedIds('pack.json', list, pack.manifest[list])),
  ),
  ...tellTales(pack),
];

/** The player sees a fragment's id in links and saves before knowing whose it is. */
function tellTales(pack: PackParts): readonly Finding[] {
  const names = new Set(
    pack.people.flatMap(({ data }) => data.id.split('-')).filter((part) => part.length > 2),
  );
  return fragmentsOf(pack).flatMap(({ file, at, fragment }) => {
    const told = fragment.id.split('-').find((part) => names.has(part));
    return told === undefined
      ? []
      : [
          {
            file,
            at: `${at}.id`,
            found: `${quote(fragment.id)}, which names ${quote(told)}`,
            expected: 'an id that names nobody: the player sees it before knowing whose it is',
          },
        ];
  });
}
