// A build plugin: of Phaser, the page gets only the parts that the stage uses. In development the whole is served.
// The library gives one door, which brings everything; here its own sources are named one by one.
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const source = fileURLToPath(new URL('../../node_modules/phaser/src/', import.meta.url));
const VIRTUAL = '\0lean-phaser';

/** What is imported for what it registers: factories of game objects, and the plugins of a scene. */
const REGISTERED = [
  // The library's sources require one another in a ring: begun elsewhere, a class would find no parent.
  'renderer/index.js',
  'gameobjects/container/ContainerFactory.js',
  'gameobjects/graphics/GraphicsFactory.js',
  'gameobjects/image/ImageFactory.js',
  'gameobjects/shape/ellipse/EllipseFactory.js',
  'gameobjects/shape/rectangle/RectangleFactory.js',
  'gameobjects/spritegpulayer/SpriteGPULayerFactory.js',
  'gameobjects/text/TextFactory.js',
  'gameobjects/UpdateList.js',
  'gameobjects/DisplayList.js',
  'cameras/2d/CameraManager.js',
  'events/EventEmitter.js',
  'scene/ScenePlugin.js',
  'time/Clock.js',
  'tweens/TweenManager.js',
];

/** The names that the stage uses, spelt as the library spells them. A name that is missing here is `undefined` at once. */
const NAMED = {
  BlendModes: 'renderer/BlendModes.js',
  Game: 'core/Game.js',
  Scene: 'scene/Scene.js',
};
const NESTED = {
  Core: { Events: 'core/events/index.js' },
  GameObjects: { Container: 'gameobjects/container/Container.js' },
  Math: { Vector2: 'math/Vector2.js' },
};

/** Switches of the library's own build. Without them `typeof` of an unknown name is a text, and every switch is on. */
const SWITCHES: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: false,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** Sources that nothing of ours can reach, though a table of the library names them. */
const UNREACHED = /[\\/]renderNodes[\\/]filters[\\/]Filter[A-Z]\w*\.js$/;

function entry(): string {
  const lines = REGISTERED.map((file) => `import ${JSON.stringify(source + file)};`);
  let count = 0;
  const take = (file: string) => {
    count += 1;
    lines.push(`import part${count} from ${JSON.stringify(source + file)};`);
    return `part${count}`;
  };
  for (const [name, file] of Object.entries(NAMED))
    lines.push(`export const ${name} = ${take(file)};`);
  for (const [name, inner] of Object.entries(NESTED)) {
    const members = Object.entries(inner).map(([key, file]) => `${key}: ${take(file)}`);
    lines.push(`export const ${name} = { ${members.join(', ')} };`);
  }
  lines.push(`import constants from ${JSON.stringify(`${source}const.js`)};`);
  lines.push('export const WEBGL = constants.WEBGL;');
  lines.push(
    `import scaleModes from ${JSON.stringify(`${source}scale/const/SCALE_MODE_CONST.js`)};`,
  );
  lines.push('export const Scale = { NONE: scaleModes.NONE };');
  return lines.join('\n');
}

export function leanPhaser(): Plugin {
  return {
    name: 'lean-phaser',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'phaser' ? VIRTUAL : null),
    load(id) {
      if (id === VIRTUAL) return entry();
      return id.startsWith(source) && UNREACHED.test(id) ? 'module.exports = null;' : null;
    },
    transform(code, id) {
      if (!id.startsWith(source)) return null;
      const text = code.replaceAll(/\btypeof ([A-Z0-9_]+)\b/g, (whole, name: string) =>
        name in SWITCHES ? String(SWITCHES[name]) : whole,
      );
      return text === code ? null : { code: text, map: null };
    },
  };
}
