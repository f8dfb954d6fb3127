import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '@fontsource-variable/bricolage-grotesque/index.css';
import './theme/base.css';
import { createRoot } from 'react-dom/client';
import type { Locale } from '../protocol/vocabulary.ts';
import { bringGame } from './bring-game.ts';
import { Root } from './Root.tsx';
import { createGame } from './session/create-game.ts';
import { deviceStorage } from './session/device-storage.ts';
import { lengthFromLink, seedFromLink } from './session/from-link.ts';
import { keepPreferences, readPreferences } from './session/keep-preferences.ts';
import { createAppStore } from './store/app-store.ts';
import { applyTheme } from './theme/apply-theme.ts';
import { onDeviceTheme, themeFor } from './theme/follow-theme.ts';
import { CrashNote } from './ui/CrashNote.tsx';

// The composition root: everything is made here and handed on; nothing else is global.

const SCENARIO = 'maison-fauvette';

const deviceLocale: Locale = navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
const storage = deviceStorage(() => window.localStorage);
const kept = readPreferences(storage, deviceLocale);
const store = createAppStore({
  ...kept,
  length: lengthFromLink(window.location.search) ?? kept.length,
});

const setTheme = () => {
  const { preferences, theme: before } = store.getState();
  const theme = themeFor(preferences.theme);
  document.documentElement.dataset.textSize = preferences.textSize;
  if (theme !== before) store.setState({ theme });
  applyTheme(document, theme);
};
setTheme();
onDeviceTheme(setTheme);

store.subscribe((state, before) => {
  if (state.preferences !== before.preferences) setTheme();
  if (state.preferences !== before.preferences && !keepPreferences(storage, state.preferences)) {
    store.setState({ notice: { kind: 'save-failed' } });
  }
});

const loadPackSentences = async (locale: Locale) =>
  (await import('../scenarios/bundled.ts')).loadSentences(SCENARIO, locale);

const game = createGame({
  store,
  storage,
  loadOpener: async () => (await import('./session/local-session.ts')).loadOpener(SCENARIO),
  loadPage: () => bringGame(store.getState().preferences.locale, loadPackSentences),
  drawSeed: () =>
    seedFromLink(window.location.search) ?? crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  length: () => store.getState().preferences.length,
});

// Sound waits for a game, and for its picture: the title is silent and light, and nothing that is seen waits for it.
const stopWaiting = store.subscribe(({ screen, stage }) => {
  if (screen !== 'game' || (stage !== 'ready' && stage !== 'off')) return;
  stopWaiting();
  import('./audio/attach-audio.ts').then(
    ({ attachAudio }) => attachAudio({ store }),
    // A game without its sounds is still the whole game: every sound has a text twin.
    () => {},
  );
});

const app = document.getElementById('app');
if (app === null) throw new Error('index.html has no element with the id "app".');
createRoot(app).render(
  <CrashNote>
    <Root store={store} game={game} loadPackSentences={loadPackSentences} />
  </CrashNote>,
);
