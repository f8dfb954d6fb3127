import { describe, expect, it } from 'vitest';
import { type Import, importsOf, sourceFiles } from './imports.ts';

/** Who may import whom (ARCHITECTURE.md). The longest prefix that fits a file is its room. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'protocol/': ['protocol/'],
  'scenarios/': ['scenarios/', 'protocol/'],
  'engine/': ['engine/', 'protocol/', 'scenarios/schema.ts'],
  'futures/': ['futures/', 'engine/index.ts', 'protocol/', 'scenarios/schema.ts'],
  'lab/': ['lab/', 'futures/index.ts', 'engine/', 'scenarios/', 'protocol/'],
  'client/layout/': ['client/layout/', 'protocol/'],
  'client/theme/': ['client/theme/', 'protocol/', '../assets/'],
  'client/i18n/': ['client/i18n/', 'protocol/'],
  'client/store/': ['client/store/', 'client/session/record-fault.ts', 'protocol/'],
  'client/session/': [
    'client/session/',
    'client/store/',
    'engine/index.ts',
    'futures/index.ts',
    'scenarios/',
    'protocol/',
  ],
  'client/stage/': [
    'client/stage/',
    'client/store/',
    'client/layout/',
    'client/i18n/',
    'client/theme/',
    'protocol/',
    '../assets/',
  ],
  'client/audio/': ['client/audio/', 'client/store/', 'client/theme/', 'protocol/', '../assets/'],
  'client/ui/': [
    'client/ui/',
    'client/store/',
    'client/session/',
    'client/layout/',
    'client/i18n/',
    'client/theme/',
    'protocol/',
    '../assets/',
  ],
  // The one mount point, and the composition root.
  'client/ui/StageMount.tsx': ['client/ui/', 'client/stage/create-stage.ts'],
  'client/': ['client/', 'scenarios/bundled.ts', 'protocol/'],
};

/** Of a room, the verbs of a session are met through these alone: panels never see the engine's own session. */
const sessionDoors = [
  'client/session/game.ts',
  'client/session/session.ts',
  'client/session/record-fault.ts',
];

const roomOf = (file: string): string =>
  Object.keys(rooms)
    .filter((prefix) => file.startsWith(prefix))
    .sort((a, b) => b.length - a.length)[0] ?? '';

const allowed = ({ from, to, ours, typeOnly }: Import): boolean => {
  if (!ours) return !(from.startsWith('engine/') && !from.includes('.test.'));
  const doors = rooms[roomOf(from)] ?? [];
  if (from.startsWith('engine/') && to.startsWith('scenarios/')) return typeOnly;
  if (from.startsWith('client/ui/') && to.startsWith('client/session/'))
    return typeOnly || sessionDoors.includes(to);
  return doors.some((door) => to.startsWith(door));
};

describe('who may import whom', () => {
  const files = sourceFiles();
  const imports = files.flatMap(importsOf);

  it('sees the files and their imports', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(imports.length).toBeGreaterThan(200);
    for (const door of ['engine/index.ts', 'client/main.tsx', 'client/stage/create-stage.ts']) {
      expect(files).toContain(door);
    }
  });

  it('every file stands in a room', () => {
    expect(files.filter((file) => roomOf(file) === '')).toEqual([]);
  });

  it('no import crosses a wall', () => {
    const crossings = imports
      .filter((one) => !allowed(one))
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(crossings).toEqual([]);
  });

  it('would see a crossing', () => {
    const planted = {
      from: 'client/stage/a.ts',
      to: 'engine/index.ts',
      ours: true,
      typeOnly: false,
    };
    expect(allowed(planted)).toBe(false);
    expect(allowed({ ...planted, from: 'client/session/a.ts' })).toBe(true);
  });

  it('Phaser is met by the stage alone, React by panels and the composition root', () => {
    const outside = (name: string, home: RegExp) =>
      imports.filter(
        ({ from, to, typeOnly }) =>
          !typeOnly && (to === name || to.startsWith(`${name}/`)) && !home.test(from),
      );
    expect(outside('phaser', /^client\/stage\//)).toEqual([]);
    expect(outside('howler', /^client\/audio\//)).toEqual([]);
    expect(outside('react', /^client\/(ui\/|Root\.tsx|main\.tsx)/)).toEqual([]);
  });
});
