import type { AppStore } from '../store/app-store.ts';
import type { Director } from './director.ts';
import type { DeskScene } from './scenes/DeskScene.ts';
import type { StreetScene } from './scenes/StreetScene.ts';

/** Feeds the store's changes to the director and the scenes. */
export function feed({
  store,
  director,
  street,
  desk,
}: {
  readonly store: AppStore;
  readonly director: Director;
  readonly street: StreetScene;
  readonly desk: DeskScene;
}): () => void {
  const stop = store.subscribe((state, before) => {
    if (state.place !== before.place) desk.raise(state.place === 'desk', 'slide');
    if (state.wall !== before.wall) desk.zoom(state.wall);
    if (state.dragged !== before.dragged) desk.drag(state.dragged);
    if (state.theme !== before.theme) {
      street.relight();
      desk.relight();
    }
    if (state.pan !== before.pan) street.slide(state.pan);
    if (state.pointed !== before.pointed || state.inspected !== before.inspected) {
      const pointed = state.pointed ?? state.inspected;
      street.point(pointed);
      desk.point(pointed);
    }
    if (
      state.view !== before.view ||
      state.beats !== before.beats ||
      state.place !== before.place ||
      state.portrait !== before.portrait ||
      state.inspected !== before.inspected ||
      state.collecting !== before.collecting
    ) {
      director.follow();
    }
  });
  // Before the page hears the key: the one that closes a sheet does not skip the scene that waited under it.
  const skip = (event: KeyboardEvent) => {
    if (!event.repeat) director.hurry();
  };
  window.addEventListener('keydown', skip, true);
  return () => {
    stop();
    window.removeEventListener('keydown', skip, true);
  };
}
