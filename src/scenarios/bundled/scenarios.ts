import type { CrowdFile, DilemmaFile, ManifestFile, PersonFile } from '../assemble.ts';

// One chunk: whoever starts a game needs all of it. Read through `../bundled.ts`.
// All packs share it; when a second pack ships, give each its own module like this one.

export const manifests = import.meta.glob<ManifestFile>('../packs/*/pack.json', {
  eager: true,
  import: 'default',
});
export const people = import.meta.glob<PersonFile>('../packs/*/people/*.json', {
  eager: true,
  import: 'default',
});
export const dilemmas = import.meta.glob<DilemmaFile>('../packs/*/dilemmas/*.json', {
  eager: true,
  import: 'default',
});
export const crowds = import.meta.glob<CrowdFile>('../packs/*/crowd.json', {
  eager: true,
  import: 'default',
});
