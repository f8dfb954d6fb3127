import * as Phaser from 'phaser';
import type { View } from '../../protocol/view.ts';
import type { Size } from '../layout/geometry.ts';
import { colours, fonts } from '../theme/tokens.ts';
import { createFaces, type Faces } from './actors/face.ts';
import { perform } from './choreography/choreography.ts';
import { Play } from './choreography/play.ts';
import type { StageOptions } from './create-stage.ts';
import { createDirector, type Director } from './director.ts';
import { feed } from './feed.ts';
import { letterSize, pixelRatio } from './measure.ts';
import type { Picture } from './picture.ts';
import { rest } from './rest.ts';
import { DESK, DeskScene } from './scenes/DeskScene.ts';
import { STREET, StreetScene } from './scenes/StreetScene.ts';
import { bringLaterFronts, frontsReady } from './sprites/street/fronts.ts';
import { dropTextures } from './sprites/textures.ts';
import { whenItStops } from './when-it-stops.ts';

export interface Theatre {
  readonly close: () => void;
}

/** How long the picture waits for what makes it beautiful before it is shown without. */
const PATIENCE = 2500;
/** How long after the first picture the next acts are fetched. */
const AHEAD = 4000;

const soon = (promise: Promise<unknown>): Promise<unknown> =>
  Promise.race([promise, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);

const sizeOf = (element: HTMLElement): Size => ({
  width: Math.max(1, element.clientWidth),
  height: Math.max(1, element.clientHeight),
});

/** Waits for the first view, its faces and its letters, then opens the curtain. */
export async function openTheatre({
  parent,
  store,
  translator,
  reducedMotion,
}: StageOptions): Promise<Theatre> {
  const faces = createFaces();
  const view = await firstView(store);
  await soon(
    Promise.all([
      bringFaces(faces, view),
      document.fonts.load(`600 20px ${fonts.display}`),
      frontsReady(view.silos) ? null : bringLaterFronts(),
    ]),
  );

  const canvas = document.createElement('canvas');
  canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;display:block';
  canvas.setAttribute('aria-hidden', 'true');
  parent.append(canvas);

  let size = sizeOf(parent);
  let ratio = pixelRatio(size, devicePixelRatio);
  let letters = letterSize();
  let director: Director | null = null;
  const picture: Picture = {
    view: () => director?.shown() ?? view,
    place: () => store.getState().place,
    size: () => size,
    pan: () => store.getState().pan,
    wall: () => store.getState().wall,
    theme: () => store.getState().theme,
    ratio: () => ratio,
    letters: () => letters,
    translator,
    faces,
    still: reducedMotion,
  };
  const street = new StreetScene(picture);
  const desk = new DeskScene(picture);
  const game = new Phaser.Game({
    type: Phaser.WEBGL,
    canvas,
    scale: {
      mode: Phaser.Scale.NONE,
      parent: null,
      width: size.width * ratio,
      height: size.height * ratio,
    },
    scene: [street, desk],
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    // Time is real time, however few the frames: a scene never lasts longer than it was written for.
    fps: { min: 1, smoothStep: false },
    banner: false,
    autoFocus: false,
    backgroundColor: colours.shade,
    // Two: what is laid on the graphics card once reads a second texture.
    render: { maxTextures: 2, antialias: true, antialiasGL: false },
  });
  await ready(game);
  // One texture a batch: with several, software renderers and some phones sample the wrong one and tear the quads.
  if ('renderNodes' in game.renderer) game.renderer.renderNodes.setMaxParallelTextureUnits(1);

  const rebuild = () => {
    // The manager acts at once; a scene's own plugin would wait for the next frame.
    game.scene.stop(DESK).stop(STREET);
    dropTextures(game.textures);
    game.scene.start(STREET).start(DESK);
  };
  const scenes = { street, desk };
  director = createDirector<Play>(store, view, {
    still: reducedMotion,
    show: (now) => {
      if (street.fits(now)) {
        street.sync(now);
        desk.sync(now);
      } else rebuild();
    },
    release: () => street.crowd?.releaseAll(),
    pace: (times) => {
      street.tweens.setGlobalTimeScale(times);
      street.time.timeScale = times;
      desk.tweens.setGlobalTimeScale(times);
    },
    begin: (next, settle) => new Play(scenes, picture, next, settle),
    perform: (event, play) => perform(event.type, event, play),
  });
  game.scene.start(DESK);

  const stopWatching = feed({ store, director, street, desk });
  const resting = rest(game, store, { still: reducedMotion });
  const fit = later(() => {
    const now = sizeOf(parent);
    const density = pixelRatio(now, devicePixelRatio);
    const written = letterSize();
    const same = now.width === size.width && now.height === size.height;
    if (same && density === ratio && written === letters) return;
    size = now;
    ratio = density;
    letters = written;
    resting.disturb();
    director?.skip();
    game.scale.resize(size.width * ratio, size.height * ratio);
    rebuild();
  }, 120);
  const observer = new ResizeObserver(fit.soon);
  observer.observe(parent);
  const moved = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
  moved.addEventListener('change', fit.soon);

  // The page's own twins carry the game while the graphics card is away.
  const lost = () => store.setState({ stage: 'loading' });
  const back = () => {
    resting.disturb();
    rebuild();
    store.setState({ stage: 'ready' });
  };
  canvas.addEventListener('webglcontextlost', lost);
  canvas.addEventListener('webglcontextrestored', back);

  const stopListening = whenItStops(game, () => {
    close();
    store.setState({ stage: 'off', beats: [] });
  });

  const close = () => {
    clearTimeout(ahead);
    stopListening();
    resting.end();
    stopWatching();
    observer.disconnect();
    moved.removeEventListener('change', fit.soon);
    fit.never();
    canvas.removeEventListener('webglcontextlost', lost);
    canvas.removeEventListener('webglcontextrestored', back);
    director?.close();
    game.destroy(true);
    canvas.remove();
  };
  store.setState({ stage: 'ready' });
  director.follow();
  // The street of the later acts, long before anybody goes there.
  const ahead = setTimeout(() => void bringLaterFronts().catch(() => {}), AHEAD);
  return { close };
}

function firstView(store: StageOptions['store']): Promise<View> {
  const { view } = store.getState();
  if (view !== null) return Promise.resolve(view);
  return new Promise((resolve) => {
    const stop = store.subscribe((state) => {
      if (state.view === null) return;
      stop();
      resolve(state.view);
    });
  });
}

const bringFaces = (faces: Faces, view: View): Promise<unknown> =>
  Promise.all([
    faces.load(
      view.portraits.map((portrait) => portrait.id),
      ['indifferent', 'delighted', 'hurt'],
    ),
    faces.load(faces.passers, ['indifferent']),
  ]);

const ready = (game: Phaser.Game): Promise<void> =>
  new Promise((resolve) => {
    if (game.isRunning) resolve();
    else game.events.once(Phaser.Core.Events.READY, () => resolve());
  });

/** Calls once, a little after the last of many calls. */
function later(act: () => void, milliseconds: number) {
  let clock = 0;
  return {
    soon: () => {
      clearTimeout(clock);
      clock = window.setTimeout(act, milliseconds);
    },
    never: () => clearTimeout(clock),
  };
}
